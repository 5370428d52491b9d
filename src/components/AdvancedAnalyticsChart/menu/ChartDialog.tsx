import * as Dialog from '@radix-ui/react-dialog';
import { type ReactNode, useState } from 'react';
import { styled } from 'styled-components';
import {
  Button,
  floatingSurface,
  type Format,
  returnFocus,
  textStyles,
  useFormat,
  useTenantScopeProps,
  writesLike,
} from '../../../internal';
import type { Sentence } from '../../../series';
import type { ChartData } from '../data/chartData';
import type { ChartFormat, ChartMessages } from '../messages';
import type { PanelRequest } from '../interaction/interactionSettings';
import { ExploreTree } from './ExploreTree';
import { GoToForm } from './GoToForm';
import { PlotKeys } from './PlotKeys';
import { chartMenuMessages, type ChartMenuMessageKey } from './menuMessages';

const Veil = styled(Dialog.Overlay)`
  background-color: rgb(0 0 0 / 40%);
  inset: 0;
  position: fixed;
  z-index: 999;
`;

const Content = styled(Dialog.Content)`
  ${floatingSurface}
  ${textStyles.body}
  border-radius: var(--aut-radius-card);
  display: grid;
  gap: var(--aut-space-4);
  inline-size: min(32rem, calc(100vw - 2 * var(--aut-space-4)));
  inset: 0;
  margin: auto;
  block-size: fit-content;
  max-block-size: calc(100vh - 2 * var(--aut-space-4));
  overflow-y: auto;
  padding: var(--aut-space-5);
  position: fixed;
`;

const Title = styled(Dialog.Title)`
  ${textStyles.title}
  margin: 0;
`;

const Text = styled.div`
  display: grid;
  gap: var(--aut-space-2);

  p {
    margin: 0;
  }
`;

const Foot = styled.div`
  display: flex;
  justify-content: flex-end;
`;

const titles: Readonly<Record<DialogName, ChartMenuMessageKey>> = {
  describe: 'describe',
  keys: 'showKeys',
  go: 'goTo',
  explore: 'explore',
};

/** What the dialog can show. */
export type DialogName = Exclude<PanelRequest, 'table' | 'play'>;

export interface ChartDialogProps {
  readonly name: DialogName;
  readonly sentences: readonly Sentence[];
  readonly description: string | undefined;
  readonly data: ChartData;
  readonly hidden: ReadonlySet<string>;
  readonly format: ChartFormat;
  readonly messages: ChartMessages | undefined;
  /** Goes to a place of the plot; to the first series, or to one that is named. */
  readonly onGo: (x: number, seriesId?: string) => void;
  readonly onClose: () => void;
  /** Brings the focus to the plot. */
  readonly onReturn: () => void;
}

/** What is read at leisure: description, keys, a place to go to, and the figures as a tree. */
export function ChartDialog(props: ChartDialogProps) {
  const { name, onClose, onReturn, messages } = props;
  const [opener] = useState(() => document.activeElement);
  const { locale, timeZone } = props.format;
  const format = useFormat<ChartMenuMessageKey>(chartMenuMessages, { locale, timeZone, messages });
  const tenant = useTenantScopeProps();
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <div {...tenant}>
          <Veil />
          <Content
            aria-describedby={undefined}
            ref={writesLike(opener)}
            onCloseAutoFocus={(event) => {
              event.preventDefault();
              // What was gone to in the plot has the focus already; what opened this may have gone.
              const isFree = document.activeElement === document.body;
              if (!returnFocus(opener) && isFree) onReturn();
            }}
          >
            <Title>{format.text(titles[name])}</Title>
            {bodyOf(props, format)}
            <Foot>
              <Dialog.Close asChild>
                <Button>{format.text('close')}</Button>
              </Dialog.Close>
            </Foot>
          </Content>
        </div>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function bodyOf(props: ChartDialogProps, own: Format<ChartMenuMessageKey>): ReactNode {
  const { name, sentences, description, data, hidden, format, messages, onGo, onClose } = props;
  const go = (x: number, seriesId?: string) => {
    onClose();
    onGo(x, seriesId);
  };
  switch (name) {
    case 'keys':
      return <PlotKeys format={format} messages={messages} choice={own.text('letterKeys')} />;
    case 'go':
      return <GoToForm data={data} format={own} onGo={go} />;
    case 'explore':
      return <ExploreTree data={data} hidden={hidden} format={own} messages={messages} onGo={go} />;
    case 'describe':
      return (
        <Text>
          {description !== undefined && <p>{description}</p>}
          {sentences.map(({ text, topic, seriesId }) => (
            <p key={`${topic} ${seriesId ?? ''} ${text}`}>{text}</p>
          ))}
        </Text>
      );
  }
}
