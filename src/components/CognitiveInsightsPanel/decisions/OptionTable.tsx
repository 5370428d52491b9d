import { useId, useState } from 'react';
import type { NormalDecision } from '../../../insights';
import { VisuallyHidden } from '../../../internal';
import { ApplyOption } from './ApplyOption';
import type { InsightActionHandler } from '../insightAction';
import type { InsightEventHandler } from '../insightEvent';
import type { OptionFormat } from '../messages/optionMessages';
import { isStated, OptionFact, optionFacts, OptionName } from './OptionFacts';
import { Steps } from './Steps';
import * as S from './OptionTable.styles';

export interface OptionTableProps {
  readonly decision: NormalDecision;
  readonly format: OptionFormat;
  readonly onAction: InsightActionHandler | undefined;
  readonly onEvent: InsightEventHandler | undefined;
  readonly permissions: ReadonlySet<string>;
  readonly isApproved: boolean;
}

/**
 * The options of a decision side by side, none chosen beforehand, and what it takes to carry one out. What no option
 * states is named in one line. The options are radio buttons: arrow keys move, and nothing happens before Apply.
 */
export function OptionTable({
  decision,
  format,
  onAction,
  onEvent,
  permissions,
  isApproved,
}: OptionTableProps) {
  const name = useId();
  const [chosenId, setChosenId] = useState(decision.selectedId);
  const { options } = decision;
  const chosen = options.find(({ id }) => id === chosenId) ?? null;
  const facts = optionFacts.filter(({ key }) => options.some((option) => isStated(option, key)));
  const unstated = optionFacts.filter((fact) => !facts.includes(fact));
  const canAct = onAction !== undefined && decision.selectedId === null;
  const choice = (option: NormalDecision['options'][number], layout: string) => (
    <OptionName
      option={option}
      format={format}
      radio={
        canAct
          ? {
              name: `${name}${layout}`,
              isChosen: option.id === chosenId,
              choose: () => setChosenId(option.id),
            }
          : null
      }
    />
  );
  return (
    <S.Options>
      <legend>
        <VisuallyHidden>{decision.question}</VisuallyHidden>
      </legend>
      <S.Table>
        <thead>
          <tr>
            <td />
            {options.map((option) => (
              <th key={option.id} scope="col">
                {choice(option, 'table')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {facts.map(({ key, message }) => (
            <tr key={key}>
              <th scope="row">{format.text(message)}</th>
              {options.map((option) => (
                <td key={option.id}>
                  <OptionFact option={option} fact={key} format={format} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </S.Table>
      <S.Blocks>
        {options.map((option) => (
          <div key={option.id}>
            {choice(option, 'blocks')}
            <dl>
              {facts.map(({ key, message }) => [
                <dt key={`${key}-name`}>{format.text(message)}</dt>,
                <dd key={key}>
                  <OptionFact option={option} fact={key} format={format} />
                </dd>,
              ])}
            </dl>
          </div>
        ))}
      </S.Blocks>
      {unstated.length > 0 && (
        <S.Missing>
          {format.text('factsUnknown', {
            facts: format.list(unstated.map(({ message }) => format.text(message))),
          })}
        </S.Missing>
      )}
      <Steps steps={decision.steps} option={chosen} format={format} />
      {canAct && (
        <ApplyOption
          key={chosenId}
          decision={decision}
          option={chosen}
          format={format}
          onAction={onAction}
          onEvent={onEvent}
          permissions={permissions}
          isApproved={isApproved}
        />
      )}
    </S.Options>
  );
}
