import { whole } from '../checks/parts.js';
import { me } from '../checks/people.js';
import { query } from '../endpoint.js';

/** Who is asking, and what that person may do. */
export const getMe = query('getMe', {
  path: '/me',
  answer: whole(me),
});
