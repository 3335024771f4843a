var EEA = {
  regions: [
    "AT",
    "BE",
    "BG",
    "HR",
    "CY",
    "CZ",
    "DK",
    "EE",
    "FI",
    "FR",
    "DE",
    "GR",
    "HU",
    "IE",
    "IT",
    "LV",
    "LT",
    "LU",
    "MT",
    "NL",
    "PL",
    "PT",
    "RO",
    "SK",
    "SI",
    "ES",
    "SE",
    "IS",
    "LI",
    "NO",
    "AX",
    "GF",
    "GP",
    "MQ",
    "MF",
    "RE",
    "YT"
  ],
  source: "EEA Agreement, Art. 126; TFEU Art. 349 and 355 for the outermost regions and Åland, which have codes of their own",
  reviewBy: "2027-06-30"
};
var UK = {
  regions: ["GB"],
  source: "PECR reg. 6 and Schedule A1, in force since 5 February 2026 (SI 2026/82). Gibraltar and the Crown dependencies have laws of their own, without these exceptions: they are in no pack, and have opt-in",
  reviewBy: "2027-02-28"
};
var CH = { regions: ["CH"], source: "Telecommunications Act (FMG) Art. 45c; FADP", reviewBy: "2027-06-30" };
var JP = {
  regions: ["JP"],
  source: "Telecommunications Business Act Art. 27-12; APPI, whose amendment of 17 July 2026 takes effect within two years, parts of it after six months",
  reviewBy: "2027-01-16"
};
var US = {
  regions: ["US", "AS", "GU", "MP", "PR", "UM", "VI"],
  source: "Cal. Civ. Code 1798.135 and 11 CCR 7013 to 7028; the laws of nineteen other states, with Louisiana and Oklahoma from 1 January 2027, Alabama from 1 May 2027, Vermont from 1 January 2028; the territories have codes of their own",
  reviewBy: "2027-04-30"
};
var region_packs_default = {
  EEA,
  UK,
  CH,
  JP,
  US
};

export { region_packs_default as r };
