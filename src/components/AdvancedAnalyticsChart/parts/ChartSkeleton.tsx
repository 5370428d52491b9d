import { styled } from 'styled-components';
import { Skeleton } from '../../../internal';

const Shape = styled.div<{ $height: string }>`
  block-size: ${({ $height }) => $height};
  display: flex;
  flex-direction: column;
  justify-content: space-between;
  padding-block: 24px 32px;
`;

const Rule = styled.div`
  align-items: center;
  border-block-end: 1px solid var(--aut-color-border-default);
  display: flex;
`;

const Legend = styled.div`
  display: flex;
  gap: var(--aut-space-4);
  margin-block-start: var(--aut-space-3);
`;

/** A chart's shape while its figures are on their way: as high as the chart, with its axis and its legend. */
export function ChartSkeleton({ height }: { readonly height: number | string }) {
  return (
    <>
      <Shape $height={typeof height === 'number' ? `${height}px` : height}>
        {[1, 2, 3, 4, 5].map((line) => (
          <Rule key={line}>
            <Skeleton $width="28px" $height="16px" />
          </Rule>
        ))}
      </Shape>
      <Legend>
        <Skeleton $width="7rem" $height="28px" />
        <Skeleton $width="6rem" $height="28px" />
      </Legend>
    </>
  );
}
