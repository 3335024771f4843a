var banner = {
  title: "可选服务",
  body: "经您同意，{company}会使用存储和发送数据的服务。您可以拒绝，也可以随时更改选择。{policy}",
  accept: "全部接受",
  reject: "全部拒绝",
  settings: "设置",
  policy: "隐私政策",
  saved: "已保存。"
};
var renewal = {
  new: "上次选择后新增：{services}。",
  acceptNew: "接受新增",
  rejectNew: "拒绝新增",
  upcoming: "自{date}起：{changes}",
  changed: "变更内容：{changes}",
  guardian: "我已年满 {age} 周岁，或已征得父母或其他监护人同意。",
  adult: "我已年满 {age} 周岁。",
  confirm: "请先确认此项。"
};
var preferences = {
  title: "设置",
  body: "保存前不会有任何更改。",
  save: "保存",
  close: "关闭",
  on: "开",
  off: "关",
  always: "始终开启",
  details: "详情",
  signal: "已遵循退出信号：您的浏览器要求不出售或共享您的数据（Global Privacy Control）。"
};
var service = {
  service: "服务",
  provider: "接收方",
  country: "国家/地区",
  purpose: "目的",
  transmits: "发送的信息",
  cookies: "Cookie",
  storage: "浏览器存储",
  refusal: "如果拒绝",
  policy: "隐私政策",
  days: "{days} 天",
  minutes: "{minutes} 分钟",
  session: "至浏览器关闭",
  recipientPurpose: "接收方的目的",
  countrySystem: "该国的个人信息保护制度",
  safeguards: "接收方的保护措施",
  optOut: "退出",
  optOutStops: "随时可以。不仅停止使用，也停止发送本身。",
  optOutNone: "不可以：网站需要此服务。",
  optOutPage: "接收方的退出页面",
  optOutHow: "您可以随时通过本网站的“{settings}”退出。"
};
var categories = {
  necessary: {
    name: "必要",
    description: "网站运行所必需。"
  },
  functional: {
    name: "内容",
    description: "页面中显示的外部内容。"
  },
  analytics: {
    name: "统计",
    description: "网站的使用情况。"
  },
  marketing: {
    name: "广告",
    description: "广告及其效果。"
  }
};
var record = {
  title: "您的记录",
  decided: "选择日期：{date}",
  none: "没有已保存的选择。",
  download: "下载",
  page: "打印页面",
  until: "有效期至 {date}",
  check: "核对方法：{file} 的规范化 JSON（RFC 8785）的 SHA-256 为 {hash}",
  erase: "清除并重新询问"
};
var presets = {
  statistics: "本网站使用情况的统计。",
  tagManager: "加载本网站的标签。",
  accessLog: "访问日志",
  unitedStates: "美国",
  transmits: ["页面地址", "IP 地址", "浏览器", "日期和时间", "Cookie ID"]
};
var placeholder = {
  body: "{service}会将以下信息发送给{provider}：",
  once: "加载一次",
  allow: "始终允许"
};
var company = {
  contact: "联系方式",
  representative: "代表人",
  address: "地址",
  department: "负责部门",
  email: "电子邮箱",
  phone: "电话",
  fax: "传真",
  postal: "邮寄地址",
  hours: "服务时间",
  url: "联系表单",
  policy: "隐私政策",
  version: "版本",
  effective: "生效日期",
  law: "法律法规",
  changes: "变更内容"
};
var reopen = "Cookie 设置";
var transmission = "用户信息的对外传输";
var zh_Hans_default = {
  banner,
  renewal,
  preferences,
  service,
  categories,
  record,
  presets,
  placeholder,
  company,
  reopen,
  transmission
};

export { banner, categories, company, zh_Hans_default as default, placeholder, preferences, presets, record, renewal, reopen, service, transmission };
