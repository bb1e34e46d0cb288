import { answerAuth } from '#lib/web/auth';

export { answerAuth as GET };
