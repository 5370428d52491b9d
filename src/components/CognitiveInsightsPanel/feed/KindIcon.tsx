import { Icon, usePart } from '../../../internal';
import { soonPart } from '../parts';
import * as S from './InsightCard.styles';

/** The icon of a kind, beside its word. Its place is kept until the icons are here. */
export function KindIcon({ kind }: { readonly kind: string }) {
  const soon = usePart(soonPart, true);
  return <S.KindIcon>{soon && <Icon shape={soon.kindIcon(kind)} />}</S.KindIcon>;
}
