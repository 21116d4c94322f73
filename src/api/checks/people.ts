/** Checks for the signed-in administrator and for all others. */
import type { Me, PartnerAdmin, PartnerAdminPage } from '../contract.js';
import { answer, code, figure, listOf, objectOf, ref, rowsOf, text, total, yesOrNo } from './parts.js';

export const me = objectOf<Me>({
  id: text,
  displayName: text,
  email: text,
  roles: listOf(code),
  organization: ref,
  capabilities: listOf(code),
});

export const partnerAdmin = objectOf<PartnerAdmin>({
  id: text,
  displayName: text,
  email: text,
  roles: listOf(code),
  customerCount: figure,
  allCustomers: yesOrNo,
});

export const partnerAdminPage = answer<PartnerAdminPage>({ items: rowsOf(partnerAdmin), total });
