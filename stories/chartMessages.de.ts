import type { ChartMessages } from '../src/index';

/** The chart in German. */
export const chartMessagesDe: ChartMessages = {
  chart: 'Diagramm',
  range: { one: '{count} Reihe, {from} bis {to}', other: '{count} Reihen, {from} bis {to}' },
  plotKeys: 'Pfeiltasten wechseln zwischen Punkten. Fragezeichen zeigt alle Tasten.',
  viewTable: 'Tabelle',
  menu: 'Diagrammmenü',
  legend: 'Reihen',
  statLast: 'Zuletzt',
  noValue: 'Keine Daten',
  unfinished: 'unvollständig',
  showAll: 'Alles zeigen',
  qualityTitle: 'Zu diesen Zahlen',
  qualityCount: {
    one: '{count} Hinweis zu diesen Zahlen',
    other: '{count} Hinweise zu diesen Zahlen',
  },
  chartLine: 'Liniendiagramm mit {count} Reihen.',
  timeRange: 'Vom {from} bis {to}, Zeitzone {timeZone}.',
  everyDay: { one: 'Ein Wert je Tag.', other: 'Ein Wert alle {count} Tage.' },
  extremes:
    '{label}: zuletzt {latest}, Tiefstwert {low} am {lowAt}, Höchstwert {high} am {highAt}.',
  missing: {
    one: '{label}: {count} von {rows} Werten fehlt.',
    other: '{label}: {count} von {rows} Werten fehlen.',
  },
  rising: '{label} steigt um etwa {rate}.',
  falling: '{label} fällt um etwa {rate}.',
  noTrend: '{label} zeigt keinen klaren Trend.',
  perDay: '{rate} am Tag',
  perMonth: '{rate} im Monat',
  incomplete: '{label}: Der letzte Zeitraum ist unvollständig und nicht mitgerechnet.',
  qualityMissing: { one: '{count} Wert fehlt.', other: '{count} Werte fehlen.' },
};
