import type { IconNode } from 'lucide';
import { createElement } from 'react';

export type { IconNode };

export interface IconProps {
  /** A drawing of the Lucide set, on a field of 24 × 24. */
  readonly shape: IconNode;
  /** In pixels: 16 without it. */
  readonly size?: number;
  /** Of a line, in units of the field: 1.5 without it. */
  readonly strokeWidth?: number;
  /** For an icon that stands alone. Without it assistive technology passes over the icon: words beside it say the same. */
  readonly label?: string;
  readonly className?: string;
}

/** An icon in the colour of the text around it. Renders an `<svg>`. */
export function Icon({ shape, size = 16, strokeWidth = 1.5, label, className }: IconProps) {
  return createElement(
    'svg',
    {
      'aria-hidden': label === undefined || undefined,
      'aria-label': label,
      className,
      fill: 'none',
      height: size,
      role: label === undefined ? undefined : 'img',
      stroke: 'currentColor',
      strokeLinecap: 'round',
      strokeLinejoin: 'round',
      strokeWidth,
      viewBox: '0 0 24 24',
      width: size,
    },
    ...shape.map(([tag, attributes]) => createElement(tag, attributes)),
  );
}
