import type { Answer } from './answer.js';

/** A rule could not be judged, for the reason in `message`. */
export class CannotKnow extends Error {
  override readonly name: string = 'CannotKnow';
}

/** The backend does not offer an operation (501). */
export class NotOffered extends CannotKnow {
  override readonly name = 'NotOffered';
  constructor(readonly answer: Answer) {
    super(`${answer.operation.name} is not offered (501)`);
  }
}

/** All requests that the run may make are made. */
export class OutOfRequests extends CannotKnow {
  override readonly name = 'OutOfRequests';
  constructor(most: number) {
    super(`the ${most} requests of this run are used up (--requests, --thorough)`);
  }
}

/** Nothing more can be asked: the run ends with the message. */
export class CannotRun extends Error {
  override readonly name = 'CannotRun';
}
