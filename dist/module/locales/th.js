var banner = {
  title: "บริการที่เลือกได้",
  body: "เมื่อคุณยินยอม {company} จะใช้บริการที่จัดเก็บและส่งข้อมูล คุณปฏิเสธหรือเปลี่ยนตัวเลือกได้ทุกเมื่อ {policy}",
  accept: "ยอมรับทั้งหมด",
  reject: "ปฏิเสธทั้งหมด",
  settings: "ตั้งค่า",
  policy: "นโยบายความเป็นส่วนตัว",
  saved: "บันทึกแล้ว"
};
var renewal = {
  new: "รายการใหม่ตั้งแต่การเลือกครั้งล่าสุด: {services}",
  acceptNew: "ยอมรับรายการใหม่",
  rejectNew: "ปฏิเสธรายการใหม่",
  upcoming: "ตั้งแต่ {date}: {changes}",
  changed: "สิ่งที่เปลี่ยนแปลง: {changes}",
  guardian: "ฉันอายุ {age} ปีขึ้นไป หรือบิดามารดาหรือผู้ปกครองยินยอม",
  adult: "ฉันอายุ {age} ปีขึ้นไป",
  confirm: "โปรดยืนยันข้อนี้ก่อน"
};
var preferences = {
  title: "ตั้งค่า",
  body: "จะไม่มีการเปลี่ยนแปลงจนกว่าคุณจะบันทึก",
  save: "บันทึก",
  close: "ปิดหน้าต่าง",
  on: "เปิด",
  off: "ปิด",
  always: "เปิดเสมอ",
  details: "รายละเอียด",
  signal: "ปฏิบัติตามสัญญาณปฏิเสธแล้ว: เบราว์เซอร์ของคุณขอไม่ให้ขายหรือแบ่งปันข้อมูลของคุณ (Global Privacy Control)"
};
var service = {
  service: "บริการ",
  provider: "ผู้รับข้อมูล",
  country: "ประเทศ",
  purpose: "วัตถุประสงค์",
  transmits: "ข้อมูลที่ส่ง",
  cookies: "คุกกี้",
  storage: "ที่จัดเก็บข้อมูลของเบราว์เซอร์",
  refusal: "หากคุณปฏิเสธ",
  policy: "นโยบายความเป็นส่วนตัว",
  days: "{days} วัน",
  minutes: "{minutes} นาที",
  session: "จนกว่าจะปิดเบราว์เซอร์",
  recipientPurpose: "วัตถุประสงค์ของผู้รับข้อมูล",
  countrySystem: "การคุ้มครองข้อมูลในประเทศนั้น",
  safeguards: "มาตรการคุ้มครองของผู้รับ",
  optOut: "การปฏิเสธ",
  optOutStops: "ทำได้ทุกเมื่อ โดยจะหยุดการส่งข้อมูล ไม่ใช่เพียงหยุดการใช้",
  optOutNone: "ทำไม่ได้ เพราะเว็บไซต์จำเป็นต้องใช้บริการนี้",
  optOutPage: "หน้าสำหรับปฏิเสธของผู้รับ",
  optOutHow: "คุณปฏิเสธได้ทุกเมื่อที่ “{settings}” บนเว็บไซต์นี้"
};
var categories = {
  necessary: {
    name: "จำเป็น",
    description: "เว็บไซต์ไม่ทำงานหากไม่มีรายการเหล่านี้"
  },
  functional: {
    name: "เนื้อหา",
    description: "เนื้อหาจากแหล่งอื่นที่แสดงในหน้า"
  },
  analytics: {
    name: "สถิติ",
    description: "ลักษณะการใช้งานเว็บไซต์"
  },
  marketing: {
    name: "โฆษณา",
    description: "โฆษณาและผลของโฆษณา"
  }
};
var record = {
  title: "บันทึกของคุณ",
  decided: "เลือกเมื่อ {date}",
  none: "ไม่มีตัวเลือกที่บันทึกไว้",
  download: "ดาวน์โหลด",
  page: "หน้าสำหรับพิมพ์",
  until: "มีผลถึง {date}",
  check: "วิธีตรวจสอบ: ค่า SHA-256 ของ {file} ในรูปแบบ JSON มาตรฐาน (RFC 8785) คือ {hash}",
  erase: "ลบและถามใหม่"
};
var presets = {
  statistics: "สถิติการใช้งานเว็บไซต์นี้",
  tagManager: "โหลดแท็กของเว็บไซต์นี้",
  accessLog: "บันทึกการเข้าถึง",
  unitedStates: "สหรัฐอเมริกา",
  transmits: ["ที่อยู่ของหน้าเว็บ", "ที่อยู่ IP", "เบราว์เซอร์", "วันที่และเวลา", "รหัสคุกกี้"]
};
var placeholder = {
  body: "{service} ส่งข้อมูลต่อไปนี้ไปยัง {provider}:",
  once: "โหลดครั้งเดียว",
  allow: "อนุญาตเสมอ"
};
var company = {
  contact: "ติดต่อ",
  representative: "ผู้แทน",
  address: "ที่อยู่",
  department: "แผนก",
  email: "อีเมล",
  phone: "โทรศัพท์",
  fax: "โทรสาร",
  postal: "ที่อยู่ทางไปรษณีย์",
  hours: "เวลาทำการ",
  url: "แบบฟอร์มติดต่อ",
  policy: "นโยบายความเป็นส่วนตัว",
  version: "เวอร์ชัน",
  effective: "มีผลตั้งแต่",
  law: "กฎหมาย",
  changes: "การเปลี่ยนแปลง"
};
var reopen = "ตั้งค่าคุกกี้";
var transmission = "การส่งข้อมูลผู้ใช้ไปยังภายนอก";
var th_default = {
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

export { banner, categories, company, th_default as default, placeholder, preferences, presets, record, renewal, reopen, service, transmission };
