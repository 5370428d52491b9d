import { usePart } from '../../../internal';
import { soonPart } from '../parts';
import * as S from './InsightCard.styles';

/** The icon of a kind, beside its word. Its place is kept until the icons are here. */
export function KindIcon({ kind }: { readonly kind: string }) {
  const Icon = usePart(soonPart, true)?.kindIcon(kind);
  return <S.KindIcon>{Icon && <Icon size={16} strokeWidth={1.5} aria-hidden />}</S.KindIcon>;
}
