import { useMemo } from 'react';
import { useControllableState } from '../../../internal';
import type { SeriesColumns } from '../data/chartData';

type Visibility = Readonly<Record<string, boolean>>;

const asGiven: Visibility = {};

/** Which series are shown, and how a person changes that. */
export function useVisibility(
  series: readonly SeriesColumns[],
  value: Visibility | undefined,
  onChange: ((visibility: Visibility) => void) | undefined,
) {
  const [visibility, setVisibility] = useControllableState({
    value,
    defaultValue: asGiven,
    onValueChange: onChange,
  });
  const hidden = useMemo(
    () =>
      new Set(
        series
          .filter(({ id, spec }) => !(visibility[id] ?? spec.hiddenByDefault !== true))
          .map(({ id }) => id),
      ),
    [series, visibility],
  );
  const all = (isShown: (id: string) => boolean) =>
    setVisibility(Object.fromEntries(series.map(({ id }) => [id, isShown(id)])));
  return {
    visibility,
    setVisibility,
    hidden,
    toggle: (id: string) => setVisibility({ ...visibility, [id]: hidden.has(id) }),
    /** Shows one series alone; all of them when it is alone already. */
    isolate: (id: string) => {
      const isAlone = series.every((one) => hidden.has(one.id) !== (one.id === id));
      all((each) => isAlone || each === id);
    },
    showAll: () => all(() => true),
  };
}
