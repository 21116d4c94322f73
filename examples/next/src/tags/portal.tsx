'use client';
import 'partner-hub-elements/define/customer-detail';
import 'partner-hub-elements/define/customer-list';
import 'partner-hub-elements/define/kpi-card';
import 'partner-hub-elements/define/license-bar';
import 'partner-hub-elements/define/partner-hub';
import 'partner-hub-elements/types/react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { basePath } from '../base-path';
import { getToken } from '../token';
import { useInBrowser } from './use-in-browser';

export function Portal({ children }: { children: ReactNode }) {
  const isInBrowser = useInBrowser();
  return (
    <partner-hub api-base={`${basePath}/api`} awaits-token="" getToken={isInBrowser ? getToken : undefined} locale="en">
      <nav>
        <Link href="/tags/">Customers</Link> <Link href="/tags/customers/customer-1/">Customer 1</Link>
      </nav>
      {children}
    </partner-hub>
  );
}
