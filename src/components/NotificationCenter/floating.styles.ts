import * as Dialog from '@radix-ui/react-dialog';
import * as Popover from '@radix-ui/react-popover';
import { keyframes, styled } from 'styled-components';
import { floatingSurface } from '../../internal/index';

const appear = keyframes`
  from {
    opacity: 0;
  }
`;

/** The panel of the `popover` variant: beside its bell, never wider than the page. */
export const FloatingPopover = styled(Popover.Content)`
  ${floatingSurface}
  border-radius: var(--aut-radius-card);
  display: flex;
  inline-size: min(26rem, calc(100vw - 16px));
  max-block-size: min(40rem, var(--radix-popover-content-available-height));
  overflow: hidden;

  > div {
    flex: 1;
  }
`;

/** The panel of the `drawer` variant: along the end edge of the page. */
export const FloatingDrawer = styled(Dialog.Content)`
  ${floatingSurface}
  animation-name: ${appear};
  border-radius: 0;
  display: flex;
  inline-size: min(28rem, 100vw);
  inset-block: 0;
  inset-inline-end: 0;
  overflow: hidden;
  position: fixed;

  > div {
    flex: 1;
  }
`;

/** Dims the page behind the drawer. */
export const DrawerShade = styled(Dialog.Overlay)`
  animation: ${appear} var(--aut-motion-enter) var(--aut-motion-ease);
  background-color: rgb(0 0 0 / 40%);
  inset: 0;
  position: fixed;
  z-index: 999;
`;
