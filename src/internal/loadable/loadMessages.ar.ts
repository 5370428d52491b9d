import type { Message } from '../../i18n/index';
import type { LoadMessageKey } from './loadMessages';

/** The Arabic texts of the states that all components share. A component puts its own in the place of some. */
export const loadMessagesAr: Readonly<
  Record<Exclude<LoadMessageKey, 'loadIdleHint' | 'loadFailed' | 'loadNotUpdated'>, Message>
> = {
  loadIdle: 'لم يُطلب أي شيء بعد',
  loadLoading: 'جارٍ التحميل…',
  loadDone: 'اكتمل التحميل',
  loadRefreshing: 'جارٍ التحديث…',
  loadFailedUnknown: 'لم يُذكر سبب.',
  loadRetry: 'إعادة المحاولة',
  loadCode: 'الرمز {code}',
  loadReference: 'المرجع {id}',
  loadCopy: 'نسخ المرجع',
  loadCopied: 'تم النسخ',
  loadEmpty: 'لا شيء هنا',
  loadEmptyHint: 'لا يوجد ما يُعرض بعد.',
  loadPartial: 'غير مكتمل',
  loadPartialSources: {
    zero: 'أجابت كل المصادر',
    one: 'مصدر واحد لم يُجب',
    two: 'مصدران لم يجيبا',
    few: '{count} مصادر لم تُجب',
    many: '{count} مصدرًا لم يُجب',
    other: '{count} مصدر لم يُجب',
  },
  loadStale: 'آخر تحديث {time}',
  loadOffline: 'غير متصل',
  loadReconnecting: 'جارٍ إعادة الاتصال…',
  loadDetails: 'التفاصيل',
  loadMissing: 'المفقود',
  loadReason: 'السبب',
  loadAsOf: 'حتى',
};
