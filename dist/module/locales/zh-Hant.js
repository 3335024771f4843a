var banner = {
  title: "選用服務",
  body: "經您同意，{company}會使用儲存及傳送資料的服務。您可以拒絕，也可以隨時變更選擇。{policy}",
  accept: "全部接受",
  reject: "全部拒絕",
  settings: "設定",
  policy: "隱私權政策",
  saved: "已儲存。"
};
var renewal = {
  new: "上次選擇後新增：{services}。",
  acceptNew: "接受新增項目",
  rejectNew: "拒絕新增項目",
  upcoming: "自{date}起：{changes}",
  changed: "變更內容：{changes}",
  guardian: "我已年滿 {age} 歲，或已取得父母或監護人同意。",
  adult: "我已年滿 {age} 歲。",
  confirm: "請先確認此項。"
};
var preferences = {
  title: "設定",
  body: "儲存前不會有任何變更。",
  save: "儲存",
  close: "關閉",
  on: "開",
  off: "關",
  always: "一律開啟",
  details: "詳細資訊",
  signal: "已遵循退出訊號：您的瀏覽器要求不出售或分享您的資料（Global Privacy Control）。"
};
var service = {
  service: "服務",
  provider: "接收方",
  country: "國家/地區",
  purpose: "目的",
  transmits: "傳送的資訊",
  cookies: "Cookie",
  storage: "瀏覽器儲存空間",
  refusal: "如果拒絕",
  policy: "隱私權政策",
  days: "{days} 天",
  minutes: "{minutes} 分鐘",
  session: "直到瀏覽器關閉",
  recipientPurpose: "接收方的目的",
  countrySystem: "該國的個人資料保護制度",
  safeguards: "接收方的保護措施",
  optOut: "退出",
  optOutStops: "隨時可以。不僅停止使用，也停止傳送本身。",
  optOutNone: "不可以：網站需要此服務。",
  optOutPage: "接收方的退出頁面",
  optOutHow: "您可以隨時透過本網站的「{settings}」退出。"
};
var categories = {
  necessary: {
    name: "必要",
    description: "網站運作所必需。"
  },
  functional: {
    name: "內容",
    description: "頁面中顯示的外部內容。"
  },
  analytics: {
    name: "統計",
    description: "網站的使用情形。"
  },
  marketing: {
    name: "廣告",
    description: "廣告及其成效。"
  }
};
var record = {
  title: "您的紀錄",
  decided: "選擇日期：{date}",
  none: "沒有已儲存的選擇。",
  download: "下載",
  page: "列印頁面",
  until: "有效期至 {date}",
  check: "核對方法：{file} 的正規化 JSON（RFC 8785）的 SHA-256 為 {hash}",
  erase: "清除並重新詢問"
};
var presets = {
  statistics: "本網站使用情形的統計。",
  tagManager: "載入本網站的代碼。",
  accessLog: "存取記錄",
  unitedStates: "美國",
  transmits: ["頁面網址", "IP 位址", "瀏覽器", "日期和時間", "Cookie ID"]
};
var placeholder = {
  body: "{service}會將以下資訊傳送給{provider}：",
  once: "載入一次",
  allow: "一律允許"
};
var company = {
  contact: "聯絡方式",
  representative: "代表人",
  address: "地址",
  department: "負責部門",
  email: "電子郵件",
  phone: "電話",
  fax: "傳真",
  postal: "郵寄地址",
  hours: "服務時間",
  url: "聯絡表單",
  policy: "隱私權政策",
  version: "版本",
  effective: "生效日期",
  law: "法規",
  changes: "變更內容"
};
var reopen = "Cookie 設定";
var transmission = "使用者資訊的對外傳送";
var zh_Hant_default = {
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

export { banner, categories, company, zh_Hant_default as default, placeholder, preferences, presets, record, renewal, reopen, service, transmission };
