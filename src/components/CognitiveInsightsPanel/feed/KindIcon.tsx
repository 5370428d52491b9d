import { createElement } from 'react';
import { usePart } from '../../../internal';
import { soonPart } from '../parts';
import * as S from './InsightCard.styles';

const look = { size: 16, strokeWidth: 1.5, 'aria-hidden': true };

/** The icon of a kind, beside its word. Its place is kept until the icons are here. */
export function KindIcon({ kind }: { readonly kind: string }) {
  const soon = usePart(soonPart, true);
  return <S.KindIcon>{soon && createElement(soon.kindIcon(kind), look)}</S.KindIcon>;
}
