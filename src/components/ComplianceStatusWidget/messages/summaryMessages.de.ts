import { loadMessagesDe, type Message } from '../../../internal/index';
import type { explanationMessages } from './explanationMessages';
import type { stateMessages } from './stateMessages';
import type { SummaryMessageKey } from './summaryMessages';

/** The German texts of the summary, and of how a score is made. Made by a call, so that who does not use it does not load it. */
export const summaryMessagesDe: Readonly<
  Record<SummaryMessageKey | keyof typeof stateMessages | keyof typeof explanationMessages, Message>
> = /* @__PURE__ */ (() => ({
  ...loadMessagesDe,
  loadIdleHint: 'Rahmenwerke und Kontrollen erscheinen hier, sobald sie abgefragt werden.',
  loadFailed: 'Die Compliance konnte nicht geladen werden',
  loadNotUpdated: 'Die Compliance konnte nicht aktualisiert werden.',
  loadEmpty: 'Noch keine Rahmenwerke',
  loadEmptyHint: 'Rahmenwerke erscheinen hier, sobald sie diesem Mandanten zugewiesen sind.',

  title: 'Compliance',
  views: 'Ansicht',
  viewSummary: 'Übersicht',
  viewList: 'Liste',
  viewTree: 'Baum',
  viewMatrix: 'Matrix',
  export: 'Exportieren',
  asOf: 'Stand',
  summaryFailing: {
    one: '{count} von {total} Kontrollen ist nicht erfüllt',
    other: '{count} von {total} Kontrollen sind nicht erfüllt',
  },
  summaryNoneFails: {
    one: 'Die {count} Kontrolle ist nicht verletzt',
    other: 'Keine von {count} Kontrollen ist verletzt',
  },
  summaryNoneAssessed: {
    one: 'Die {count} anwendbare Kontrolle ist nicht bewertet',
    other: 'Keine von {count} anwendbaren Kontrollen ist bewertet',
  },
  summaryNoneApplies: {
    one: 'Die {count} Kontrolle ist nicht anwendbar',
    other: 'Keine von {count} Kontrollen ist anwendbar',
  },
  summaryAllComply: {
    one: 'Die {count} anwendbare Kontrolle ist erfüllt',
    other: 'Alle {count} anwendbaren Kontrollen sind erfüllt',
  },
  summaryOpen: { one: '{count} ist nicht bewertet', other: '{count} sind nicht bewertet' },
  summaryOverdue: { one: '{count} ist überfällig', other: '{count} sind überfällig' },
  summaryFrameworksOpen: {
    one: '{count} von {total} Rahmenwerken ist nicht bewertet',
    other: '{count} von {total} Rahmenwerken sind nicht bewertet',
  },
  summaryFrameworks: {
    one: '{count} von {total} Rahmenwerken ist erfüllt',
    other: '{count} von {total} Rahmenwerken sind erfüllt',
  },
  sentence: '{text}.',
  comma: ', ',
  frameworks: 'Rahmenwerke',
  frameworksUnassessed: {
    one: '{count} Rahmenwerk nicht bewertet',
    other: '{count} Rahmenwerke nicht bewertet',
  },
  statusAtRisk: 'Gefährdet',
  frameworkInRegion: '{name}, {region}',
  statusCompliant: 'Erfüllt',
  statusPartiallyCompliant: 'Teilweise erfüllt',
  statusNonCompliant: 'Nicht erfüllt',
  statusNotAssessed: 'Nicht bewertet',
  statusInsufficientEvidence: 'Unzureichend belegt',
  statusEvaluationError: 'Prüfung fehlgeschlagen',
  statusNotApplicable: 'Nicht anwendbar',
  statusExempt: 'Ausgenommen',
  score: 'Wert für {framework}',
  scoreCalculated: 'berechnet',
  scoreBetween: 'zwischen {lower} und {upper}',
  scoreExplain: 'Wie der Wert für {framework} zustande kommt',
  scoreMismatch: 'Die aufgeführten Kontrollen ergeben {score}',
  coverageTerm: 'Abdeckung',
  coverage: '{assessed} von {count} bewertet',
  noneApplies: 'Keine Kontrolle ist anwendbar',
  noControls: 'Keine Kontrollen aufgeführt',
  showControls: { one: '{count} Kontrolle zeigen', other: '{count} Kontrollen zeigen' },
  showControlsOf: {
    one: '{count} Kontrolle zeigen: {framework}',
    other: '{count} Kontrollen zeigen: {framework}',
  },
  assessedAt: 'Letzte Prüfung',
  nextAudit: 'Nächstes Audit',
  nextDue: 'Nächste Frist',
  overdue: 'Überfällig',
  notStated: 'Nicht angegeben',
  partFailed: 'Dieser Teil konnte nicht geladen werden.',

  scoreNone: 'Noch ist nichts bewertet, das zählt; daher gibt es keinen Wert.',
  scoreOfControls: {
    one: 'Der Wert sagt, wie weit {count} Kontrolle erfüllt ist.',
    other: 'Der Wert ist der Durchschnitt dessen, wie weit {count} Kontrollen erfüllt sind.',
  },
  scoreOfRequirements: {
    one: 'Der Wert sagt, wie weit {count} Anforderung erfüllt ist.',
    other: 'Der Wert ist der Durchschnitt dessen, wie weit {count} Anforderungen erfüllt sind.',
  },
  scoreOfCompliantControls: {
    one: 'Der Wert sagt, ob {count} Kontrolle erfüllt ist.',
    other: 'Der Wert ist der Anteil der erfüllten unter {count} Kontrollen.',
  },
  scoreOfCompliantRequirements: {
    one: 'Der Wert sagt, ob jede Kontrolle von {count} Anforderung erfüllt ist.',
    other: 'Der Wert ist der Anteil von {count} Anforderungen, deren Kontrollen alle erfüllt sind.',
  },
  scoreOfFrameworks: {
    one: 'Der Wert ist der Durchschnitt von {count} Rahmenwerk.',
    other: 'Der Wert ist das Mittel der Durchschnitte von {count} gleich gewichteten Rahmenwerken.',
  },
  scoreWeighted: 'Einige wiegen mehr als andere.',
  scoreBounds: 'Er liegt zwischen {lower} und {upper}, je nach dem, was noch offen ist.',
  scoreLeavesOutNotAssessed: {
    one: '{count} ist nicht bewertet und bleibt außen vor.',
    other: '{count} sind nicht bewertet und bleiben außen vor.',
  },
  scoreLeavesOutNotChecked: {
    one: '{count} konnte nicht geprüft werden und bleibt außen vor.',
    other: '{count} konnten nicht geprüft werden und bleiben außen vor.',
  },
  scoreLeavesOutUnproven: {
    one: '{count} ist nicht belegt und bleibt außen vor.',
    other: '{count} sind nicht belegt und bleiben außen vor.',
  },
  scoreLeavesOutExempt: {
    one: '{count} ist ausgenommen und bleibt außen vor.',
    other: '{count} sind ausgenommen und bleiben außen vor.',
  },
  scoreLeavesOutNotApplicable: {
    one: '{count} ist nicht anwendbar und bleibt außen vor.',
    other: '{count} sind nicht anwendbar und bleiben außen vor.',
  },
  scoreLeavesOutUnmapped: {
    one: '{count} wird von keiner Kontrolle beantwortet und bleibt außen vor.',
    other: '{count} werden von keiner Kontrolle beantwortet und bleiben außen vor.',
  },
  scoreLeavesOutWeightless: {
    one: '{count} hat kein Gewicht und bleibt außen vor.',
    other: '{count} haben kein Gewicht und bleiben außen vor.',
  },
  scoreCountsUnproven: {
    one: '{count} Kontrolle ist nicht belegt und zählt als nicht erfüllt.',
    other: '{count} Kontrollen sind nicht belegt und zählen als nicht erfüllt.',
  },
  scoreWithoutExceptions: 'Ohne Ausnahmen wären es {score}.',
  scoreGap: {
    one: 'Mit {count} weiteren erfüllten wären {target} erreicht.',
    other: 'Mit {count} weiteren erfüllten wären {target} erreicht.',
  },
  scoreExplainTitle: 'Wie dieser Wert zustande kommt',
  scoreStated: 'Der Dienst nennt {score}.',
  scorePolicy: 'Regelwerk: {policy}.',
  scoreLeftOut: 'Nicht im Wert enthalten',
  leftOutMore: { one: 'und {count} weitere', other: 'und {count} weitere' },
  whyUnmapped: 'Keine Kontrolle deckt sie ab',
  whyNoWeight: 'Hat kein Gewicht',
  evidenceCurrent: 'Aktuelle Nachweise: {current} von {count}.',
  scoreLifts: 'Was ihn am meisten hebt',
}))();
