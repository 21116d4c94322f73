import type * as en from '../en/overlay.js';

export const modalDialog: typeof en.modalDialog = {
  close: '关闭',
  unsaved: '您的更改尚未保存。',
  keepEditing: '继续编辑',
  discard: '放弃更改',
};

export const confirmDialog: typeof en.confirmDialog = {
  cancel: '取消',
};

export const inlineNotice: typeof en.inlineNotice = {
  undo: '撤销',
  dismiss: '关闭',
  remaining: (duration) => `剩余 ${duration}`,
};

export const stepList: typeof en.stepList = {
  state: {
    notStarted: '未开始',
    inProgress: '进行中',
    completed: '已完成',
  },
  position: (step, steps, label) => `第 ${step} 步，共 ${steps} 步：${label}`,
};
