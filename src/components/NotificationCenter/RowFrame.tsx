import { type ComponentPropsWithoutRef, type ReactNode, type Ref, useId } from 'react';
import { Article, Line } from './NotificationRow.styles';

export interface RowFrameProps extends Omit<ComponentPropsWithoutRef<'article'>, 'children'> {
  readonly measure: Ref<HTMLElement>;
  /** The heading of the group that begins here. */
  readonly heading: ReactNode;
  /** It has a text, which is read with its status. */
  readonly hasBody: boolean;
  readonly children: (id: string) => ReactNode;
}

/**
 * The `<article>` around a row: its place in the feed changes with every arrival, what it holds does not, and so only
 * this frame is drawn again.
 */
export function RowFrame({ measure, heading, hasBody, children, ...rest }: RowFrameProps) {
  const id = useId();
  return (
    <Article
      {...rest}
      ref={measure}
      data-part="item"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}status${hasBody ? ` ${id}body` : ''}`}
    >
      {heading}
      <Line>{children(id)}</Line>
    </Article>
  );
}
