'use client';
import Link from 'next/link';
import { PartnerHub } from 'partner-hub-elements/react';
import type { ReactNode } from 'react';
import { basePath } from '../base-path';
import { getToken } from '../token';

export function Portal({ children }: { children: ReactNode }) {
  return (
    <PartnerHub apiBase={`${basePath}/api`} awaitsToken getToken={getToken} locale="en">
      <nav>
        <Link href="/">Customers</Link> <Link href="/customers/customer-1/">Customer 1</Link>
      </nav>
      {children}
    </PartnerHub>
  );
}
