import {
  chartMessagesAr,
  chartMessagesDe,
  complianceMessagesAr,
  complianceMessagesDe,
  insightMessagesAr,
  insightMessagesDe,
  notificationMessagesAr,
  notificationMessagesDe,
  processMessagesAr,
  processMessagesDe,
} from '@auterity/shared-components';

/** The dashboards' own words, as an app has them beside those that the components bring. */
const en = {
  tenant: 'Tenant',
  overview: 'Enterprise overview',
  operations: 'Operations',
  compliance: 'Compliance',
  requests: 'Requests',
  successRate: 'Success rate',
  executions: 'Executions',
  narrowed: (what: string) => `Process and insights are those of ${what}.`,
  step: (name: string) => `the step ${name}`,
  everything: 'Show everything',
  policies: 'Policies',
  violations: 'Violations',
  auditLog: 'Audit log',
  failures: 'Failure predictions',
};

const de: typeof en = {
  tenant: 'Mandant',
  overview: 'Unternehmensüberblick',
  operations: 'Betrieb',
  compliance: 'Compliance',
  requests: 'Anfragen',
  successRate: 'Erfolgsquote',
  executions: 'Ausführungen',
  narrowed: (what) => `Prozess und Erkenntnisse beschränkt auf: ${what}.`,
  step: (name) => `Schritt ${name}`,
  everything: 'Alles zeigen',
  policies: 'Richtlinien',
  violations: 'Verstöße',
  auditLog: 'Protokoll',
  failures: 'Ausfallprognosen',
};

const ar: typeof en = {
  tenant: 'المستأجر',
  overview: 'نظرة عامة على المؤسسة',
  operations: 'العمليات',
  compliance: 'الامتثال',
  requests: 'الطلبات',
  successRate: 'نسبة النجاح',
  executions: 'عمليات التنفيذ',
  narrowed: (what) => `العملية والرؤى مقصورة على: ${what}.`,
  step: (name) => `الخطوة ${name}`,
  everything: 'عرض الكل',
  policies: 'السياسات',
  violations: 'المخالفات',
  auditLog: 'سجل التدقيق',
  failures: 'توقعات الأعطال',
};

/** For each component the texts of a language other than English, which is built in. */
const messages = {
  en: {},
  de: {
    chart: chartMessagesDe,
    compliance: complianceMessagesDe,
    insights: insightMessagesDe,
    inbox: notificationMessagesDe,
    process: processMessagesDe,
  },
  ar: {
    chart: chartMessagesAr,
    compliance: complianceMessagesAr,
    insights: insightMessagesAr,
    inbox: notificationMessagesAr,
    process: processMessagesAr,
  },
};

const words = { en, de, ar };

/** All texts of a dashboard. A locale in another language reads English, with its own numbers and dates. */
export function dashboardTexts(locale: string) {
  const { language } = new Intl.Locale(locale);
  const known = language === 'de' || language === 'ar' ? language : 'en';
  const ofComponents: Partial<(typeof messages)['de']> = messages[known];
  return { words: words[known], messages: ofComponents };
}

export type DashboardTexts = ReturnType<typeof dashboardTexts>;
