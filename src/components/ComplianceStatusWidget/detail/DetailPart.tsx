import { type ReactNode, useId } from 'react';
import * as S from './detail.styles';

export interface DetailPartProps {
  readonly title: string;
  /** Level of the title in the page's outline. */
  readonly headingLevel: number;
  /** What is said when there is nothing; left out, the whole part is. */
  readonly nothing?: string | undefined;
  /** One element for each thing. */
  readonly children: readonly ReactNode[];
}

/** A part of a control's detail: its title, and a list or what is said when that is empty. */
export function DetailPart({ title, headingLevel, nothing, children }: DetailPartProps) {
  const titleId = useId();
  if (children.length === 0 && nothing === undefined) return null;
  return (
    <S.Part aria-labelledby={titleId}>
      <S.PartTitle as={`h${headingLevel}`} id={titleId}>
        {title}
      </S.PartTitle>
      {children.length === 0 ? <S.Nothing>{nothing}</S.Nothing> : <S.Records>{children}</S.Records>}
    </S.Part>
  );
}
