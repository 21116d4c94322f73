import type { ReactNode } from 'react';
import { Portal } from '../../tags/portal';

export default function Layout({ children }: { children: ReactNode }) {
  return <Portal>{children}</Portal>;
}
