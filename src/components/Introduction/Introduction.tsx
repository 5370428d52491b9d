import {
  type ComponentPropsWithoutRef,
  forwardRef,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { Button, type Message, type MessageOverrides, useFormat } from '../../internal/index';
import { focusBehind } from './focusBehind';
import { Actions, Frame, Position, Step, Text, Title } from './Introduction.styles';
import { introductionMessages, type IntroductionMessageKey } from './introductionMessages';

/** Which component is introduced. */
export type IntroductionTopic = 'charts' | 'compliance' | 'insights' | 'notifications' | 'process';

/** One thing worth knowing, in a title and a sentence or two. Plain text. */
export interface IntroductionStep {
  readonly title: string;
  readonly text: string;
}

/** What an introduction takes beside the attributes of a `<section>`. */
export interface IntroductionProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /** Whose three steps are shown. */
  readonly topic: IntroductionTopic;
  /** Steps of the app's own in the place of the topic's three. Without any nothing is rendered. */
  readonly steps?: readonly IntroductionStep[] | undefined;
  /**
   * Called once, when the last step is left or the introduction is dismissed. The app remembers it for this person and
   * renders the introduction no more.
   */
  readonly onEnd: (how: 'finished' | 'dismissed') => void;
  /**
   * BCP 47 tag by which numbers are written.
   * @default 'en'
   */
  readonly locale?: string | undefined;
  /** Texts in the place of the English ones. Keep the object between renders. */
  readonly messages?: MessageOverrides<Record<IntroductionMessageKey, Message>> | undefined;
}

/**
 * Three steps for who sees a component for the first time, one line at a time, above its content. It takes no focus and
 * covers nothing; handed to a component's `introduction` prop it stands under that component's title. Whether it is
 * shown is the app's to remember.
 *
 * Renders a `<section>` named "Introduction". Keyboard: Tab reaches its two buttons; Escape dismisses while the focus is
 * inside, and the focus goes to what comes after it.
 *
 * @example
 * <ComplianceStatusWidget
 *   data={data}
 *   introduction={isNew && <Introduction topic="compliance" onEnd={() => remember('compliance')} />}
 * />
 */
// forwardRef, because React 18 keeps `ref` out of a component's props.
export const Introduction = forwardRef<HTMLElement, IntroductionProps>(function Introduction(
  { topic, steps, onEnd, locale, messages, onKeyDown, ...rest },
  ref,
) {
  const format = useFormat(introductionMessages, { locale, timeZone: undefined, messages });
  const [index, setIndex] = useState(0);
  const root = useRef<HTMLElement>(null);
  useImperativeHandle<HTMLElement | null, HTMLElement | null>(ref, () => root.current, []);
  const titleId = useId();

  const shown = steps ?? stepsOf(topic, format.text);
  const step = shown[Math.min(index, shown.length - 1)];
  if (!step) return null;
  const isLast = index >= shown.length - 1;
  const end = (how: 'finished' | 'dismissed') => {
    if (root.current) focusBehind(root.current);
    onEnd(how);
  };
  return (
    <Frame
      aria-label={format.text('label')}
      {...rest}
      ref={root}
      data-component="Introduction"
      data-topic={topic}
      onKeyDown={(event) => {
        onKeyDown?.(event);
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        end('dismissed');
      }}
    >
      {/* Said when it changes; what was there first is read in its place. */}
      <Step role="status" aria-labelledby={titleId}>
        <Position data-part="position">
          {format.text('position', { step: index + 1, count: shown.length })}
        </Position>
        <Title id={titleId}>
          <bdi>{step.title}</bdi>
        </Title>
        <Text>
          <bdi>{step.text}</bdi>
        </Text>
      </Step>
      <Actions>
        {!isLast && (
          <Button $kind="quiet" onClick={() => end('dismissed')}>
            {format.text('skip')}
          </Button>
        )}
        <Button onClick={() => (isLast ? end('finished') : setIndex(index + 1))}>
          {format.text(isLast ? 'done' : 'next')}
        </Button>
      </Actions>
    </Frame>
  );
});

function stepsOf(
  topic: IntroductionTopic,
  text: (key: IntroductionMessageKey) => string,
): readonly IntroductionStep[] {
  return ([1, 2, 3] as const).map((number) => ({
    title: text(`${topic}Title${number}`),
    text: text(`${topic}Text${number}`),
  }));
}
