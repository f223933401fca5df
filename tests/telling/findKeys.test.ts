import { describe, expect, it } from "vitest";
import { findKeys } from "../../src/telling/findKeys";

const alike = (...spellings: string[]) =>
  expect(new Set(spellings.map(findKeys)).size, `${spellings}`).toBe(1);

describe("the keys by which words are found", () => {
  it("are the same in both alphabets", () => {
    alike("Tokayev", "Tokaev", "Toqayev", "Токаев", "ТОКАЕВ");
    alike("Zhetygen", "Zhetigen", "Жетыген", "Жетиген");
    alike("Serdyukov", "Сердюков");
    alike("Pashinyan", "Пашинян");
    alike("Japarov", "Zhaparov", "Dzhaparov", "Жапаров");
    alike("Chkalovsky", "Chkalovskiy", "Чкаловский");
    alike("Yerevan", "Erevan", "Ереван");
    alike("TETs-2", "ТЭЦ-2", "тэц 2", "ТЭЦ2");
    alike("Il-76", "Ил-76", "il76");
    alike("TASS", "ТАСС");
    alike("Interfax", "Интерфакс");
  });

  it("know neither accents nor ё", () => {
    alike("развёртывание", "развертывание");
    alike("Sağintaev", "Sagintayev");
    alike("Qonaev", "Қонаев", "Конаев");
  });

  it("take a number as one, however its thousands are parted", () => {
    alike("2,030", "2 030", "2\u00a0030", "2030");
    expect(findKeys("55–69, 7")).toBe("55 69 7");
  });

  it("tell different names apart", () => {
    expect(findKeys("Almaty")).not.toBe(findKeys("Aktau"));
    expect(findKeys("CHP-1")).not.toBe(findKeys("CHP-2"));
  });
});
