'use client';
import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/**
 * False on the server and while React takes over what the server rendered, then true. React gives tags only text at that moment: functions, lists, objects
 * and listeners come with the next render, when they are other than before.
 */
export const useInBrowser = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
