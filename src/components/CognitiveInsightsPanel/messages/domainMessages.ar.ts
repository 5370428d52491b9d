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

/** «رؤية» after a number, in all six forms. */
const insights = (rest: string): Message => ({
  zero: `لا رؤى${rest}`,
  one: `رؤية واحدة${rest}`,
  two: `رؤيتان${rest}`,
  few: `{count} رؤى${rest}`,
  many: `{count} رؤية${rest}`,
  other: `{count} رؤية${rest}`,
});

/** The Arabic texts with which the pure functions of insights word things. */
export const domainMessagesAr: Readonly<Record<DomainMessageKey, Message>> =
  /* @__PURE__ */ (() => ({
    conditionDisabled: 'الرؤى معطّلة في مساحة العمل هذه.',
    conditionNotAsked: 'لم تُطلب الرؤى بعد.',
    conditionLoading: 'جارٍ تحميل الرؤى.',
    conditionFailed: 'تعذّر تحميل الرؤى.',
    conditionLowOnly: insights(' محتملة بثقة منخفضة، ولا شيء مؤكد.'),
    conditionUnknownOnly: insights(' دون درجة ثقة مُعلنة.'),
    conditionAllFiltered: insights(' لا تطابق عامل التصفية.'),
    conditionAllDismissed: insights(' مستبعدة، ولا يوجد غيرها.'),
    conditionNotEnoughData: 'البيانات لا تكفي بعد: المطلوب بالأيام {needs}، والمتوفر {count}.',
    conditionHealthy: 'لا شيء غير معتاد. عدد الإشارات المفحوصة: {count}.',
    conditionNothingReported: 'لم تُعلن أي رؤى، ولا يُعرف مقدار ما فُحص.',
    confidenceHigh: 'ثقة عالية',
    confidenceMedium: 'ثقة متوسطة',
    confidenceLow: 'ثقة منخفضة',
    confidenceUnknown: 'لم تُعلن درجة الثقة',
    confidenceUnreadable: 'تعذّرت قراءة درجة الثقة المُعلنة',
    confidenceModelScore: 'درجة النموذج {percent}، وليست احتمالًا',
    confidenceObserved: 'صحّت بنسبة {percent}. عدد الحالات السابقة: {count}',
    confidenceFewOutcomes:
      'عدد الحالات السابقة ذات النتيجة المعروفة {count}، وهو أقل من أن يُقاس به',
    confidenceOverstated: 'تدّعي يقينًا أكبر مما تسنده الحالات السابقة',
    returnSeverityRose: 'عادت لأن خطورتها ارتفعت من {before} إلى {after}.',
    returnBecameCritical: 'عادت لأنها صارت حرجة.',
    returnImpactRose: 'عادت لأن أثرها زاد من {before} إلى {after}.',
    returnEvidenceChanged: 'عادت لأنها تستند إلى أدلة غير التي كانت عند استبعادها.',
    returnTimeIsUp: 'عادت لأن مدة تأجيلها انتهت.',
    returnUnknownSeverity: 'غير مُعلن',
    returnUnknownImpact: 'غير مُعلن',
    rankRule:
      'المثبّتة أولًا والمحسومة آخرًا، وبينهما الترتيب بالخطورة. وعند تساوي الخطورة تُحتسب الثقة والأثر وقرب وقوعه وحداثة النتيجة وآراؤك في سابقاتها. وما لا يُعرف لا يُحتسب لها ولا عليها. والمتساوية أحدثها أولًا.',
    rankReason: 'رُتّبت بحسب {factors}.',
    rankOwn: 'رُتّبت بترتيب هذا التطبيق الخاص، والمثبّتة فيه أولًا.',
    rankPinned: 'تثبيتك',
    rankSettled: 'حسمها',
    rankSeverityCritical: 'الخطورة الحرجة',
    rankSeverityHigh: 'الخطورة العالية',
    rankSeverityMedium: 'الخطورة المتوسطة',
    rankSeverityLow: 'الخطورة المنخفضة',
    rankSeverityInfo: 'كونها للعلم',
    rankSeverityNone: 'خطورة غير مُعلنة',
    rankSeverityOther: 'الخطورة «{severity}»',
    rankConfidenceHigh: 'الثقة العالية',
    rankConfidenceMedium: 'الثقة المتوسطة',
    rankConfidenceLow: 'الثقة المنخفضة',
    rankConfidenceUnknown: 'ثقة غير مُعلنة',
    rankImpactHigh: 'الأثر الكبير',
    rankImpactMedium: 'الأثر المتوسط',
    rankImpactLow: 'الأثر الصغير',
    rankImpactUnknown: 'أثر غير مُعلن',
    rankUrgencyHour: 'أثر متوقع خلال ساعة',
    rankUrgencyDay: 'أثر متوقع خلال يوم',
    rankUrgencyWeek: 'أثر متوقع خلال أسبوع',
    rankAgeHour: 'عمر أقل من ساعة',
    rankAgeDay: 'عمر أقل من يوم',
    rankAgeWeek: 'عمر أقل من أسبوع',
    rankAgeOlder: 'عمر يزيد على أسبوع',
    rankAgeUnknown: 'عمر غير معروف',
    rankFeedbackUp: 'رأيك الحسن في مثيلاتها',
    rankFeedbackDown: 'رأيك السيئ في مثيلاتها',
    decisionBaseline: 'عدم فعل شيء',
    predictionSentence: '{what} {range} {when} {basis}',
    predictionWhat: 'المتوقع لـ {metric} هو {value}.',
    predictionWhatBefore: 'كان المتوقع لـ {metric} هو {value}.',
    predictionNoValue: 'تعذّرت قراءة التوقع لـ {metric}.',
    predictionRangeLevel: 'يقع بين {lower} و{upper} باحتمال {level}.',
    predictionRange: 'قد يقع بين {lower} و{upper}، ولم يُعلن احتمال ذلك.',
    predictionNoRange: 'لا يتوفر نطاق.',
    predictionBy: 'وهذا حتى {when}.',
    predictionByPast: 'وكان هذا حتى {when}، وقد مضى.',
    predictionByText: 'وهذا للفترة «{when}».',
    predictionNoHorizon: 'ولم يُعلن لأي وقت.',
    predictionFromDays: 'ويستند إلى بيانات عدد أيامها {count}.',
    predictionFromPoints: 'ويستند إلى بيانات عدد نقاطها {count}.',
    predictionFromBoth: 'ويستند إلى بيانات عدد نقاطها {points} وعدد أيامها {count}.',
    predictionNoBasis: 'ولم يُعلن على أي بيانات يستند.',
    predictionEntry: '{label}: {value}',
    trackNone: 'لم تُعرف نتيجة أي من توقعاته السابقة بعد.',
    trackRange: 'وقع في نطاقه من توقعاته السابقة {hits} من أصل {count}.',
    trackExpected: 'وبحسب قوله ينبغي أن تكون {percent}.',
    trackText: 'صحّ من توقعاته السابقة {hits} من أصل {count}.',
  }))();
