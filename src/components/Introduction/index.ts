export {
  Introduction,
  type IntroductionProps,
  type IntroductionStep,
  type IntroductionTopic,
} from './Introduction';
export {
  introductionMessages,
  type IntroductionMessageKey,
  type IntroductionMessages,
} from './introductionMessages';
export { introductionMessagesAr } from './introductionMessages.ar';
export { introductionMessagesDe } from './introductionMessages.de';
