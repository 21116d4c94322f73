import type * as en from '../en/admins.js';

export const role: typeof en.role = {
  partnerFullAdmin: '合作伙伴完全权限管理员',
  partnerAdmin: '合作伙伴管理员',
  partnerReadOnlyAdmin: '合作伙伴只读管理员',
  helpDeskAdmin: '帮助台管理员',
};

export const roleMeaning: typeof en.roleMeaning = {
  partnerFullAdmin: '管理所有客户和组织，并向他人授予角色。',
  partnerAdmin: '管理分配给自己的客户及其试用和标签。',
  partnerReadOnlyAdmin: '可查看所有客户，但不能更改任何内容。',
  helpDeskAdmin: '帮助客户的用户，并查看所需信息。',
};

export const admins: typeof en.admins = {
  titleOfCustomer: '合作伙伴管理员',
  titleOfPartner: '用户和角色',
  noRole: '无角色',
  allCustomers: '所有客户',
  allCustomersHint: '谁可以访问所有客户，由合作伙伴自己用户的角色决定。',
  add: '添加管理员',
  addHint: '按姓名或电子邮件地址搜索。',
  isAssigned: '已分配',
  reachesAll: '可访问所有客户',
  remove: '移除',
  removeOf: (name) => `移除 ${name}`,
  nobody: '尚未分配任何人',
  nobodyHint: '请添加管理此客户的管理员。',
  confirmRemove: {
    heading: (name) => `要移除 ${name} 吗？`,
    message: (name) => `${name} 将不再管理此客户。您可以重新添加 ${name}。`,
    confirm: '移除管理员',
  },
  saved: {
    added: (name) => `已添加 ${name}。`,
    removed: (name) => `已移除 ${name}。`,
    roles: (name) => `已更改 ${name} 的角色。`,
  },
  failed: {
    added: (name) => `无法添加 ${name}。`,
    removed: (name) => `无法移除 ${name}。`,
    roles: (name) => `无法更改 ${name} 的角色。`,
  },
  users: {
    search: '搜索用户',
    count: (count) => `${count.shown} 个用户`,
    name: '姓名',
    email: '电子邮件地址',
    roles: '角色',
    customers: '客户',
    actions: '操作',
    edit: '更改角色',
    editOf: (name) => `更改 ${name} 的角色`,
  },
  roles: {
    heading: (name) => `${name} 的角色`,
    choose: '管理员角色',
    own: '这些是您自己的角色。',
    save: '保存角色',
    confirmHeading: (name) => `要更改 ${name} 的角色吗？`,
    confirm: '更改角色',
    consequence: {
      lastFullAdmin: '这是唯一的合作伙伴完全权限管理员。如果没有，将无人能授予角色。',
      perhapsLastFullAdmin: '无法确认是否还有其他合作伙伴完全权限管理员。如果没有，将无人能授予角色。',
      ownFullAdmin: '您将失去自己的完全权限，并且无法自行恢复。',
      own: '您将失去自己的一个角色，您的权限会立即改变。',
    },
  },
};
