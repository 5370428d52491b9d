import { X } from 'lucide';
import { styled } from 'styled-components';
import { Button, ForeignText, Icon, LinkButton, textStyles, useMoreTexts } from '../../../internal';
import type { ProcessGraph } from '../../../model';
import { detailMessages } from '../messages/detailMessages';
import type { ProcessFormat } from '../messages/mapMessages';
import type { ProcessSelection } from '../processSelection';
import { FactList } from '../rail/FactList';
import { Section } from '../rail/Section';
import { type DetailFormat, itemFacts, type PathList } from './itemFacts';

const Title = styled.h4`
  ${textStyles.section}
  margin: var(--aut-space-3) 0 var(--aut-space-1);
`;

const Name = styled.span`
  color: var(--aut-color-text-default);
`;

const Paths = styled.ul`
  ${textStyles.body}
  list-style: none;
  margin: 0;
  max-block-size: 12rem;
  overflow-y: auto;
  padding: 2px;

  li {
    display: flex;
    gap: var(--aut-space-3);
    justify-content: space-between;
    padding-block: 1px;
  }
`;

const Count = styled.span`
  font-variant-numeric: tabular-nums;
`;

const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: var(--aut-space-2);
  margin-block-start: var(--aut-space-3);
`;

export interface ItemDetailProps {
  readonly graph: ProcessGraph;
  readonly selection: ProcessSelection;
  readonly onClose: () => void;
  readonly onSelect: (selection: ProcessSelection) => void;
  /** Narrows the log to cases with the item, or without; absent without a log. */
  readonly onKeep: ((isExcluded: boolean) => void) | undefined;
  readonly headingLevel: number;
  readonly format: ProcessFormat;
}

/** All that is known of an activity or a path, and the ways on from it; nothing when the graph has no such thing. */
export function ItemDetail({
  graph,
  selection,
  onClose,
  onSelect,
  onKeep,
  headingLevel,
  format: mapFormat,
}: ItemDetailProps) {
  const format = useMoreTexts(mapFormat, detailMessages);
  const item = itemFacts(graph, selection, format);
  if (item === null) return null;
  const below = `h${Math.min(headingLevel + 1, 6)}` as 'h4';
  return (
    <Section
      part="details"
      headingLevel={headingLevel}
      title={
        <Name>
          <ForeignText>{item.title}</ForeignText>
        </Name>
      }
      action={
        <Button $kind="quiet" aria-label={format.text('closeDetails')} onClick={onClose}>
          <Icon shape={X} />
        </Button>
      }
    >
      <FactList facts={item.facts} />
      {item.times.map(({ name, facts }) => (
        <div key={name}>
          <Title as={below}>{name}</Title>
          <FactList facts={facts} />
        </div>
      ))}
      {item.paths.map((list) => (
        <PathLinks key={list.side} list={list} level={below} onSelect={onSelect} format={format} />
      ))}
      {onKeep && (
        <Row>
          <Button onClick={() => onKeep(false)}>{format.text('keepWith')}</Button>
          <Button onClick={() => onKeep(true)}>{format.text('keepWithout')}</Button>
        </Row>
      )}
    </Section>
  );
}

interface PathLinksProps {
  readonly list: PathList;
  readonly level: 'h4';
  readonly onSelect: (selection: ProcessSelection) => void;
  readonly format: DetailFormat;
}

function PathLinks({ list, level, onSelect, format }: PathLinksProps) {
  if (list.paths.length === 0) return null;
  return (
    <>
      <Title as={level}>{format.text(list.side === 'out' ? 'factPathsOut' : 'factPathsIn')}</Title>
      <Paths tabIndex={list.paths.length > 8 ? 0 : undefined} aria-label={format.text('paths')}>
        {list.paths.map(({ selection, label, count }, i) => (
          <li key={i}>
            <LinkButton onClick={() => onSelect(selection)}>
              <ForeignText>{label}</ForeignText>
            </LinkButton>
            <Count>{format.number(count)}</Count>
          </li>
        ))}
      </Paths>
    </>
  );
}
