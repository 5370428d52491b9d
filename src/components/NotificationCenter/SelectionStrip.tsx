import { styled } from 'styled-components';
import { Button, LinkButton } from '../../internal/index';
import type { NotificationQuery, NotificationVerb } from '../../notifications/index';
import { useCenter } from './centerContext';
import { Strip } from './Strip.styles';
import type { Selection } from './selection';
import type { SelectionCommands } from './selectionCommands';
import { useWholeFormat } from './useWholeFormat';
import { verbNames } from './verbNames';

/* What is selected, and what else could be, before what can be done to it. */
const About = styled.span`
  display: flex;
  flex-wrap: wrap;
  gap: 0 var(--aut-space-3);

  > button {
    font-weight: var(--aut-font-weight-medium);
  }
`;

const Deeds = styled.span`
  display: flex;
  flex-wrap: wrap;
  gap: var(--aut-space-2);
`;

export interface SelectionStripProps {
  readonly selection: Selection;
  readonly select: SelectionCommands;
  /** The ids of all that is shown. */
  readonly shownIds: readonly string[];
  readonly query: NotificationQuery;
  /** How many match in all; `null`: more than are loaded, and nobody knows how many. */
  readonly total: number | null;
  readonly isArchive: boolean;
}

/** What can be done to all that is selected, and the step from "these" to "everything that matches". */
export function SelectionStrip(props: SelectionStripProps) {
  const { selection, select, shownIds, query, total, isArchive } = props;
  const { act, report } = useCenter();
  const format = useWholeFormat();
  const { isAll, ids, exceptIds } = selection;
  const count = isAll && total !== null ? Math.max(0, total - exceptIds.size) : ids.size;
  const run = (verb: NotificationVerb) => {
    act?.(isAll ? { verb, query, exceptIds: [...exceptIds] } : { verb, ids: [...ids] });
    report({
      type: 'bulk.applied',
      verb,
      count: isAll ? total && count : count,
      scope: isAll ? 'all-matching' : 'selected',
    });
    select.clear();
  };
  const offersAll = !isAll && (total === null || total > ids.size);
  return (
    <Strip data-part="selection" role="group" aria-label={format.text('selected', { count })}>
      <About>
        <span>
          {isAll && total === null
            ? format.text('selectEveryMatching')
            : format.text('selected', { count })}
        </span>
        {offersAll && (
          <LinkButton onClick={() => select.selectAll(shownIds)}>
            {total === null
              ? format.text('selectEveryMatching')
              : format.text('selectAllMatching', { count: total })}
          </LinkButton>
        )}
        <LinkButton onClick={select.clear}>{format.text('clearSelection')}</LinkButton>
      </About>
      <Deeds>
        {(['read', isArchive ? 'unarchive' : 'archive', 'delete'] as const).map((verb) => (
          <Button key={verb} onClick={() => run(verb)}>
            {format.text(verbNames[verb].name)}
          </Button>
        ))}
      </Deeds>
    </Strip>
  );
}
