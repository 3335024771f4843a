var banner = {
  title: "Dịch vụ tùy chọn",
  body: "Khi bạn đồng ý, {company} sử dụng các dịch vụ lưu trữ và gửi dữ liệu. Bạn có thể từ chối hoặc thay đổi lựa chọn bất cứ lúc nào. {policy}",
  accept: "Chấp nhận tất cả",
  reject: "Từ chối tất cả",
  settings: "Cài đặt",
  policy: "Chính sách quyền riêng tư",
  saved: "Đã lưu."
};
var renewal = {
  new: "Mới kể từ lần chọn trước: {services}.",
  acceptNew: "Chấp nhận mục mới",
  rejectNew: "Từ chối mục mới",
  upcoming: "Từ {date}: {changes}",
  changed: "Nội dung thay đổi: {changes}",
  guardian: "Tôi từ {age} tuổi trở lên, hoặc cha mẹ hay người giám hộ đồng ý.",
  adult: "Tôi từ {age} tuổi trở lên.",
  confirm: "Vui lòng xác nhận mục này trước."
};
var preferences = {
  title: "Cài đặt",
  body: "Không có gì thay đổi cho đến khi bạn lưu.",
  save: "Lưu",
  close: "Đóng",
  on: "Bật",
  off: "Tắt",
  always: "Luôn bật",
  details: "Chi tiết",
  signal: "Tín hiệu từ chối được tuân theo: trình duyệt của bạn yêu cầu không bán hoặc chia sẻ dữ liệu của bạn (Global Privacy Control)."
};
var service = {
  service: "Dịch vụ",
  provider: "Bên nhận",
  country: "Quốc gia",
  purpose: "Mục đích",
  transmits: "Thông tin được gửi",
  cookies: "Cookie",
  storage: "Bộ nhớ trình duyệt",
  refusal: "Nếu bạn từ chối",
  policy: "Chính sách quyền riêng tư",
  days: "{days} ngày",
  minutes: "{minutes} phút",
  session: "cho đến khi đóng trình duyệt",
  recipientPurpose: "Mục đích của bên nhận",
  countrySystem: "Bảo vệ dữ liệu tại quốc gia đó",
  safeguards: "Biện pháp bảo vệ của bên nhận",
  optOut: "Từ chối",
  optOutStops: "Có thể thực hiện bất cứ lúc nào. Việc gửi sẽ dừng lại, không chỉ việc sử dụng.",
  optOutNone: "Không thể: trang web cần dịch vụ này.",
  optOutPage: "Trang từ chối của bên nhận",
  optOutHow: "Bạn có thể từ chối bất cứ lúc nào qua “{settings}” trên trang web này."
};
var categories = {
  necessary: {
    name: "Cần thiết",
    description: "Trang web không hoạt động nếu thiếu các mục này."
  },
  functional: {
    name: "Nội dung",
    description: "Nội dung từ nguồn khác, hiển thị trong trang."
  },
  analytics: {
    name: "Thống kê",
    description: "Cách trang web được sử dụng."
  },
  marketing: {
    name: "Quảng cáo",
    description: "Quảng cáo và hiệu quả của quảng cáo."
  }
};
var record = {
  title: "Bản ghi của bạn",
  decided: "Đã chọn ngày {date}",
  none: "Chưa có lựa chọn nào được lưu.",
  download: "Tải xuống",
  page: "Trang để in",
  until: "Có hiệu lực đến {date}",
  check: "Để kiểm tra: SHA-256 của {file}, ở dạng JSON chuẩn tắc (RFC 8785), là {hash}",
  erase: "Xóa và hỏi lại"
};
var presets = {
  statistics: "Thống kê về việc sử dụng trang web này.",
  tagManager: "Tải các thẻ của trang web này.",
  accessLog: "Nhật ký truy cập",
  unitedStates: "Hoa Kỳ",
  transmits: ["Địa chỉ trang", "Địa chỉ IP", "Trình duyệt", "Ngày và giờ", "ID cookie"]
};
var placeholder = {
  body: "{service} gửi thông tin sau đến {provider}:",
  once: "Tải một lần",
  allow: "Luôn cho phép"
};
var company = {
  contact: "Liên hệ",
  representative: "Người đại diện",
  address: "Địa chỉ",
  department: "Bộ phận",
  email: "Email",
  phone: "Điện thoại",
  fax: "Fax",
  postal: "Địa chỉ gửi thư",
  hours: "Giờ làm việc",
  url: "Biểu mẫu liên hệ",
  policy: "Chính sách quyền riêng tư",
  version: "Phiên bản",
  effective: "Có hiệu lực từ",
  law: "Luật áp dụng",
  changes: "Thay đổi"
};
var reopen = "Cài đặt cookie";
var transmission = "Truyền thông tin người dùng ra bên ngoài";
var vi_default = {
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

export { banner, categories, company, vi_default as default, placeholder, preferences, presets, record, renewal, reopen, service, transmission };
