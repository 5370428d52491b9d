import type {
  conditionMessages,
  confidenceMessages,
  decisionMessages,
  memoryMessages,
  predictionMessages,
  rankMessages,
} from '../../../insights';
import type { Message } from '../../../internal';

type DomainMessageKey =
  | keyof typeof conditionMessages
  | keyof typeof confidenceMessages
  | keyof typeof decisionMessages
  | keyof typeof memoryMessages
  | keyof typeof predictionMessages
  | keyof typeof rankMessages;

/** The German texts with which the pure functions of insights word things. */
export const domainMessagesDe: Readonly<Record<DomainMessageKey, Message>> = {
  conditionDisabled: 'Erkenntnisse sind für diesen Arbeitsbereich abgeschaltet.',
  conditionNotAsked: 'Erkenntnisse wurden noch nicht abgefragt.',
  conditionLoading: 'Erkenntnisse werden geladen.',
  conditionFailed: 'Erkenntnisse konnten nicht geladen werden.',
  conditionLowOnly: {
    one: 'Nichts Sicheres: {count} mögliche Erkenntnis mit geringer Sicherheit.',
    other: 'Nichts Sicheres: {count} mögliche Erkenntnisse mit geringer Sicherheit.',
  },
  conditionUnknownOnly: {
    one: '{count} Erkenntnis, zu der keine Sicherheit angegeben wurde.',
    other: '{count} Erkenntnisse, zu denen keine Sicherheit angegeben wurde.',
  },
  conditionAllFiltered: {
    one: '{count} Erkenntnis passt nicht zum Filter.',
    other: '{count} Erkenntnisse passen nicht zum Filter.',
  },
  conditionAllDismissed: {
    one: '{count} Erkenntnis ist verworfen, weitere gibt es nicht.',
    other: '{count} Erkenntnisse sind verworfen, weitere gibt es nicht.',
  },
  conditionNotEnoughData: {
    one: 'Noch zu wenig Daten: {needs} Tage werden gebraucht, {count} ist da.',
    other: 'Noch zu wenig Daten: {needs} Tage werden gebraucht, {count} sind da.',
  },
  conditionHealthy: {
    one: 'Nichts Ungewöhnliches: {count} Signal geprüft.',
    other: 'Nichts Ungewöhnliches: {count} Signale geprüft.',
  },
  conditionNothingReported:
    'Es wurden keine Erkenntnisse gemeldet. Wie viel geprüft wurde, ist nicht bekannt.',
  confidenceHigh: 'Hohe Sicherheit',
  confidenceMedium: 'Mittlere Sicherheit',
  confidenceLow: 'Geringe Sicherheit',
  confidenceUnknown: 'Sicherheit nicht angegeben',
  confidenceUnreadable: 'Die angegebene Sicherheit ist nicht lesbar',
  confidenceModelScore: 'Modellwert {percent}, keine Wahrscheinlichkeit',
  confidenceObserved: {
    one: 'Traf in {count} früheren Fall zu {percent} zu',
    other: 'Traf in {count} früheren Fällen zu {percent} zu',
  },
  confidenceFewOutcomes: {
    one: 'Erst {count} früherer Fall hat ein Ergebnis, zu wenig für eine Trefferquote',
    other: 'Erst {count} frühere Fälle haben ein Ergebnis, zu wenig für eine Trefferquote',
  },
  confidenceOverstated: 'Die Angabe ist sicherer, als frühere Fälle es hergeben',
  returnSeverityRose: 'Wieder da, weil der Schweregrad von {before} auf {after} gestiegen ist.',
  returnBecameCritical: 'Wieder da, weil es kritisch geworden ist.',
  returnImpactRose: 'Wieder da, weil die Auswirkung von {before} auf {after} gewachsen ist.',
  returnEvidenceChanged: 'Wieder da, weil andere Belege vorliegen als beim Verwerfen.',
  returnTimeIsUp: 'Wieder da, weil die Zeit, für die es zurückgestellt war, um ist.',
  returnUnknownSeverity: 'nicht angegeben',
  returnUnknownImpact: 'nicht angegeben',
  rankRule:
    'Angeheftete stehen vorn, erledigte hinten. Dazwischen entscheidet der Schweregrad. Innerhalb eines Schweregrads zählen Sicherheit, Auswirkung, wie bald die Wirkung erwartet wird, wie neu der Befund ist und Ihre Rückmeldungen zu früheren. Was nicht bekannt ist, zählt weder dafür noch dagegen. Gleiche stehen nach Alter, die neuesten zuerst.',
  rankReason: 'Eingeordnet nach {factors}.',
  rankOwn: 'In der eigenen Reihenfolge dieser Anwendung, in der Angeheftetes zuerst kommt.',
  rankPinned: 'Ihrer Anheftung',
  rankSettled: 'Erledigung',
  rankSeverityCritical: 'kritischem Schweregrad',
  rankSeverityHigh: 'hohem Schweregrad',
  rankSeverityMedium: 'mittlerem Schweregrad',
  rankSeverityLow: 'geringem Schweregrad',
  rankSeverityInfo: 'der Einstufung als Hinweis',
  rankSeverityNone: 'nicht angegebenem Schweregrad',
  rankSeverityOther: 'dem Schweregrad „{severity}“',
  rankConfidenceHigh: 'hoher Sicherheit',
  rankConfidenceMedium: 'mittlerer Sicherheit',
  rankConfidenceLow: 'geringer Sicherheit',
  rankConfidenceUnknown: 'nicht angegebener Sicherheit',
  rankImpactHigh: 'großer Auswirkung',
  rankImpactMedium: 'mittlerer Auswirkung',
  rankImpactLow: 'geringer Auswirkung',
  rankImpactUnknown: 'nicht angegebener Auswirkung',
  rankUrgencyHour: 'einer Wirkung, die binnen einer Stunde erwartet wird',
  rankUrgencyDay: 'einer Wirkung, die binnen eines Tages erwartet wird',
  rankUrgencyWeek: 'einer Wirkung, die binnen einer Woche erwartet wird',
  rankAgeHour: 'einem Alter von weniger als einer Stunde',
  rankAgeDay: 'einem Alter von weniger als einem Tag',
  rankAgeWeek: 'einem Alter von weniger als einer Woche',
  rankAgeOlder: 'einem Alter von mehr als einer Woche',
  rankAgeUnknown: 'unbekanntem Alter',
  rankFeedbackUp: 'Ihren guten Rückmeldungen zu ähnlichen',
  rankFeedbackDown: 'Ihren schlechten Rückmeldungen zu ähnlichen',
  decisionBaseline: 'Nichts tun',
  predictionSentence: '{what} {range} {when} {basis}',
  predictionWhat: 'Für {metric} wird {value} erwartet.',
  predictionWhatBefore: 'Für {metric} wurde {value} erwartet.',
  predictionWhatBy: 'Für {metric} wird bis {when} {value} erwartet.',
  predictionWhatBeforeBy: 'Für {metric} wurde bis {when} {value} erwartet; das ist vorbei.',
  predictionFailure: '{thing} fällt mit einer Wahrscheinlichkeit von {value} aus.',
  predictionFailureWithin:
    '{thing} fällt mit einer Wahrscheinlichkeit von {value} aus (Zeitraum: {when}).',
  predictionNoValue: 'Die Vorhersage für {metric} ist nicht lesbar.',
  predictionRangeLevel:
    'Der Wert liegt mit einer Wahrscheinlichkeit von {level} zwischen {lower} und {upper}.',
  predictionRange:
    'Er kann zwischen {lower} und {upper} liegen; wie wahrscheinlich das ist, wurde nicht angegeben.',
  predictionNoRange: 'Eine Spanne ist nicht angegeben.',
  predictionBy: 'Das gilt für {when}.',
  predictionByPast: 'Das galt für {when} und ist vorbei.',
  predictionByText: 'Das gilt für den Zeitraum „{when}“.',
  predictionNoHorizon: 'Für wann, wurde nicht angegeben.',
  predictionFromDays: {
    one: 'Grundlage ist {count} Tag Daten.',
    other: 'Grundlage sind Daten von {count} Tagen.',
  },
  predictionFromPoints: {
    one: 'Grundlage ist {count} Datenpunkt.',
    other: 'Grundlage sind {count} Datenpunkte.',
  },
  predictionFromBoth: {
    one: 'Grundlage sind {points} Datenpunkte von {count} Tag.',
    other: 'Grundlage sind {points} Datenpunkte von {count} Tagen.',
  },
  predictionNoBasis: 'Auf welchen Daten das beruht, wurde nicht angegeben.',
  predictionGaps: 'Nicht angegeben: {things}.',
  predictionGapRange: 'Spanne',
  predictionGapWhen: 'Zeitpunkt',
  predictionGapBasis: 'Datengrundlage',
  predictionBelowZero: 'Die Quelle lässt die Spanne bei {lower} beginnen, was nicht sein kann.',
  predictionEntry: '{label}: {value}',
  trackNone: 'Keine der früheren Vorhersagen hat bisher ein Ergebnis.',
  trackRange: {
    one: '{hits} von {count} früherer Vorhersage lag in ihrer Spanne.',
    other: '{hits} von {count} früheren Vorhersagen lagen in ihrer Spanne.',
  },
  trackExpected: 'Nach eigener Angabe müssten es {percent} sein.',
  trackText: {
    one: '{hits} von {count} früherer Vorhersage traf zu.',
    other: '{hits} von {count} früheren Vorhersagen trafen zu.',
  },
};
