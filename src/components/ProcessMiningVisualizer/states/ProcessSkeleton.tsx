import { styled } from 'styled-components';
import { Skeleton } from '../../../internal';
import { Window } from '../map/map.styles';
import { Body, LegendPlace, Main } from '../ProcessMiningVisualizer.styles';

const Lines = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: var(--aut-space-4);
  margin-block-end: var(--aut-space-2);

  & + & {
    margin-block-end: var(--aut-space-3);
  }
`;

const Boxes = styled.div`
  align-items: center;
  display: flex;
  flex-direction: column;
  gap: var(--aut-space-5);
  justify-content: center;
  block-size: 100%;
`;

/** The shape of the picture while it is on its way. */
export function PictureSkeleton() {
  return (
    <Window>
      <Boxes>
        {[1, 2, 3, 4].map((each) => (
          <Skeleton key={each} $width="176px" $height="64px" />
        ))}
      </Boxes>
    </Window>
  );
}

/** The shape of the toolbar, the map and the rail beside it while they are on their way. */
export function ProcessSkeleton() {
  return (
    <>
      <Lines>
        <Skeleton $width="20rem" $height="var(--aut-control-height)" />
        <Skeleton $width="12rem" $height="var(--aut-control-height)" />
        <Skeleton $width="12rem" $height="var(--aut-control-height)" />
      </Lines>
      <Lines>
        <Skeleton $width="10rem" $height="var(--aut-line-height-1)" />
      </Lines>
      <Body>
        <Main>
          <PictureSkeleton />
          <LegendPlace />
        </Main>
        <div data-part="rail-skeleton">
          {[1, 2, 3, 4].map((each) => (
            <Skeleton key={each} $width="100%" $height="7rem" />
          ))}
        </div>
      </Body>
    </>
  );
}
