import type { Message } from '../../internal/index';
import type { IntroductionMessageKey } from './introductionMessages';

/** The German texts of the introductions, for the `messages` prop. */
export const introductionMessagesDe: Readonly<Record<IntroductionMessageKey, Message>> = {
  label: 'Einführung',
  position: '{step} von {count}',
  next: 'Weiter',
  done: 'Fertig',
  skip: 'Überspringen',
  chartsTitle1: 'Einen Wert ablesen',
  chartsText1:
    'Zeigen Sie auf das Diagramm, oder wählen Sie es aus und drücken Sie eine Pfeiltaste. Sie sehen die gemessenen Werte.',
  chartsTitle2: 'Genauer hinsehen',
  chartsText2:
    'Ziehen Sie über einen Zeitraum, oder drücken Sie + und −. Jeder Schritt lässt sich rückgängig machen.',
  chartsTitle3: 'Mitnehmen',
  chartsText3:
    'Das Menü enthält Tabelle, Ton und Dateien. Mit ? im Diagramm sehen Sie alle Tasten.',
  complianceTitle1: 'Was der Wert umfasst',
  complianceText1:
    'Nur, was geprüft wurde. Die Spanne zeigt, wie weit der Rest den Wert noch verschieben kann.',
  complianceTitle2: 'Finden, was zu tun ist',
  complianceText2:
    'Öffnen Sie eine Kontrolle: Dort stehen Nachweise, Zuständige und der nächste Termin.',
  complianceTitle3: 'Handeln',
  complianceText3:
    'Dort können Sie zuweisen, bestätigen oder eine Ausnahme beantragen. Mit ? in der Liste sehen Sie alle Tasten.',
  insightsTitle1: 'Wie sicher es ist',
  insightsText1:
    'Der Schweregrad sagt, wie wichtig etwas ist, die Konfidenz, wie gut es belegt ist. Das ist zweierlei.',
  insightsTitle2: 'Warum Sie es sehen',
  insightsText2:
    'Jede Erkenntnis lässt sich öffnen: Belege dafür und dagegen, und woher sie stammt.',
  insightsTitle3: 'Dazulernen lassen',
  insightsText3:
    'Verwerfen Sie, was nicht hilft, und sagen Sie, warum; nichts geht verloren. Mit ? in der Liste sehen Sie alle Tasten.',
  notificationsTitle1: 'Was neu ist',
  notificationsText1:
    'Ein Punkt markiert Ungelesenes. Die Anzahl stimmt immer, auch in anderen Tabs.',
  notificationsTitle2: 'Weglegen',
  notificationsText2:
    'In jeder Zeile können Sie archivieren, zurückstellen oder stummschalten. Jeder Schritt lässt sich rückgängig machen.',
  notificationsTitle3: 'Mit der Tastatur',
  notificationsText3:
    'Mit den Pfeiltasten bewegen Sie sich durch die Liste. Mit ? sehen Sie alle Tasten.',
  processTitle1: 'Den Abläufen folgen',
  processText1:
    'Fälle laufen von oben nach unten. Je dicker ein Pfad, desto mehr Fälle haben ihn genommen.',
  processTitle2: 'Mehr oder weniger Einzelheiten',
  processText2: 'Die beiden Regler zeigen weniger Aktivitäten und Pfade oder alle.',
  processTitle3: 'Die Zeit finden',
  processText3:
    'In der Ansicht „Leistung“ sehen Sie, wo Fälle warten. Mit ? auf der Karte sehen Sie alle Tasten.',
};
