var banner = {
  title: "선택 서비스",
  body: "{company}에서는 동의를 받아 데이터를 저장하고 전송하는 서비스를 이용합니다. 언제든지 거부하거나 변경할 수 있습니다. {policy}",
  accept: "모두 동의",
  reject: "모두 거부",
  settings: "설정",
  policy: "개인정보 처리방침",
  saved: "저장되었습니다."
};
var renewal = {
  new: "지난 선택 이후 추가됨: {services}",
  acceptNew: "새 항목 동의",
  rejectNew: "새 항목 거부",
  upcoming: "{date}부터: {changes}",
  changed: "변경 사항: {changes}",
  guardian: "만 {age}세 이상이거나 부모 또는 보호자의 동의를 받았습니다.",
  adult: "만 {age}세 이상입니다.",
  confirm: "먼저 이 항목을 확인해 주세요."
};
var preferences = {
  title: "설정",
  body: "저장하기 전에는 아무것도 바뀌지 않습니다.",
  save: "저장",
  close: "닫기",
  on: "켜짐",
  off: "꺼짐",
  always: "항상 켜짐",
  details: "자세히",
  signal: "거부 신호를 따르고 있습니다. 브라우저가 데이터를 판매하거나 공유하지 말 것을 요청합니다(Global Privacy Control)."
};
var service = {
  service: "서비스",
  provider: "수신자",
  country: "국가",
  purpose: "목적",
  transmits: "전송되는 정보",
  cookies: "쿠키",
  storage: "브라우저 저장소",
  refusal: "거부하는 경우",
  policy: "개인정보 처리방침",
  days: "{days}일",
  minutes: "{minutes}분",
  session: "브라우저를 닫을 때까지",
  recipientPurpose: "수신자의 이용 목적",
  countrySystem: "해당 국가의 개인정보 보호 제도",
  safeguards: "수신자의 보호 조치",
  optOut: "거부(옵트아웃)",
  optOutStops: "언제든지 가능합니다. 이용뿐 아니라 전송 자체가 중단됩니다.",
  optOutNone: "불가능합니다. 사이트 운영에 필요한 서비스입니다.",
  optOutPage: "수신자의 옵트아웃 페이지",
  optOutHow: "이 사이트의 ‘{settings}’에서 언제든지 거부할 수 있습니다."
};
var categories = {
  necessary: {
    name: "필수",
    description: "사이트가 작동하는 데 필요합니다."
  },
  functional: {
    name: "콘텐츠",
    description: "페이지에 표시되는 외부 콘텐츠입니다."
  },
  analytics: {
    name: "통계",
    description: "사이트 이용 현황입니다."
  },
  marketing: {
    name: "광고",
    description: "광고와 그 효과입니다."
  }
};
var record = {
  title: "내 기록",
  decided: "선택한 날짜: {date}",
  none: "저장된 선택이 없습니다.",
  download: "다운로드",
  page: "인쇄용 페이지",
  until: "유효 기한: {date}",
  check: "확인 방법: {file}의 정규 JSON(RFC 8785) SHA-256 값은 {hash}입니다.",
  erase: "지우고 다시 묻기"
};
var presets = {
  statistics: "이 사이트의 이용 통계입니다.",
  tagManager: "이 사이트의 태그를 불러옵니다.",
  accessLog: "접속 로그",
  unitedStates: "미국",
  transmits: ["페이지 주소", "IP 주소", "브라우저", "날짜 및 시간", "쿠키 ID"]
};
var placeholder = {
  body: "{service}에서 {provider}에 다음 정보를 전송합니다.",
  once: "한 번 불러오기",
  allow: "항상 허용"
};
var company = {
  contact: "문의처",
  representative: "대표자",
  address: "주소",
  department: "담당 부서",
  email: "이메일",
  phone: "전화",
  fax: "팩스",
  postal: "우편 주소",
  hours: "운영 시간",
  url: "문의 양식",
  policy: "개인정보 처리방침",
  version: "버전",
  effective: "시행일",
  law: "법률",
  changes: "변경 사항"
};
var reopen = "쿠키 설정";
var transmission = "이용자 정보의 외부 전송";
var ko_default = {
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

export { banner, categories, company, ko_default as default, placeholder, preferences, presets, record, renewal, reopen, service, transmission };
