"""Regions of the world for counts, by ISO 3166-1 alpha-3 (grouping after the UN M49 regions, shortened)."""

from __future__ import annotations

_REGIONS = {
    "Europe": "ALB AND AUT BEL BGR BIH BLR CHE CYP CZE DEU DNK ESP EST FIN FRA GBR GRC HRV HUN IRL ISL ITA LIE LTU LUX LVA "
    "MDA MKD MLT MNE NLD NOR POL PRT ROU RUS SRB SVK SVN SWE UKR XKX",
    "Western Asia and Caucasus": "ARE ARM AZE BHR GEO IRQ ISR JOR KWT LBN OMN PSE QAT SAU SYR TUR YEM",
    "Northern Africa": "DZA EGY LBY MAR SDN TUN",
    "Sub-Saharan Africa": "AGO BDI BEN BFA BWA CAF CIV CMR COD COG CPV DJI ERI ETH GAB GHA GIN GMB GNB KEN LBR LSO MDG MLI MOZ "
    "MRT MUS MWI NAM NER NGA RWA SEN SLE SOM SSD SWZ TCD TGO TZA UGA ZAF ZMB ZWE",
    "Central and Southern Asia": "AFG BGD BTN IND IRN KAZ KGZ LKA MDV NPL PAK TJK TKM UZB",
    "Eastern and South-Eastern Asia": "CHN HKG IDN JPN KHM KOR LAO MAC MMR MNG MYS PHL PRK SGP THA TLS TWN VNM",
    "Americas": "ABW ARG BOL BRA CAN CHL COL CRI CUB CUW DOM ECU GTM GUY HND HTI JAM MEX NIC PAN PER PRY SLV SUR TTO URY USA VEN",
    "Oceania": "AUS FJI NZL PNG",
}
REGION = {code: region for region, codes in _REGIONS.items() for code in codes.split()}


def region_of(country: str) -> str:
    """The region of a country, or ``Other``."""
    return REGION.get(country[:3], "Other")
