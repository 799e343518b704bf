package kz.akd.bot.chatkit.moments;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Cities with missions where people look for them, though their zones are named after others. */
final class OtherCities {

    private static final Map<String, List<String>> BY_ZONE = """
            Asia/Almaty: astana, астана
            Europe/Istanbul: ankara, анкара
            America/New_York: washington, вашингтон
            America/Los_Angeles: san francisco, сан-франциско
            America/Toronto: ottawa, оттава
            America/Sao_Paulo: brasilia, бразилиа
            Asia/Shanghai: beijing, пекин, бейжің, guangzhou, гуанчжоу, xi'an, сиань
            Asia/Kolkata: delhi, new delhi, дели, нью-дели, mumbai, мумбаи
            Asia/Karachi: islamabad, исламабад
            Asia/Ho_Chi_Minh: hanoi, ханой
            Asia/Dubai: abu dhabi, абу-даби, әбу-даби
            Asia/Riyadh: jeddah, джидда, жидда
            Asia/Jerusalem: tel aviv, тель-авив
            Africa/Casablanca: rabat, рабат
            Africa/Johannesburg: pretoria, претория
            Europe/Zurich: geneva, женева, bern, берн
            Europe/Berlin: frankfurt, франкфурт, munich, мюнхен
            Europe/Moscow: saint petersburg, санкт-петербург, kazan, казань, қазан
            Europe/Amsterdam: the hague, гаага
            Europe/Paris: strasbourg, страсбург
            Australia/Sydney: canberra, канберра
            """.lines()
            .map(line -> line.split(": "))
            .collect(Collectors.toUnmodifiableMap(line -> line[0], line -> Arrays.asList(line[1].split(", "))));

    private OtherCities() {}

    static List<String> in(String zone) {
        return BY_ZONE.getOrDefault(zone, List.of());
    }
}
