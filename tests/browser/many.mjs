// A plan with as many projects as a province might write down, for what has to stay quick.

const DIMENSIONS = ["environment", "economy", "mobility", "energy", "people", "living", "governance"];
const STATUSES = ["idea", "studied", "proposed", "approved", "running", "in_use", "stopped"];

/** The text of a plan with so many projects, each with its money, its indicator and every fifth with a problem of its own. */
export function manyProjects(count) {
  const numbers = Array.from({ length: count }, (_, number) => number + 1);
  const problems = numbers.filter((number) => number % 5 === 1).map((number) => ({ id: `q${number}`, name: `ปัญหาที่ ${number}` }));
  const projects = numbers.map((number) => ({
    id: `p${number}`,
    name: `โครงการพัฒนาเมืองลำดับที่ ${number}`,
    dimensions: [DIMENSIONS[number % 7], DIMENSIONS[(number + 3) % 7]],
    problems: [`q${number - ((number - 1) % 5)}`],
    boundary: "ถนนสายหลักและชุมชนโดยรอบตลาดสดเทศบาล",
    owner: ["กองช่าง", "กองสาธารณสุข", "สำนักปลัด"][number % 3],
    partners: [{ id: "a1", sector: "university", name: "มหาวิทยาลัยในพื้นที่", role: "ที่ปรึกษา" }],
    status: STATUSES[number % 7],
    start: "2026-10-01",
    end: "2028-09-30",
    fiscal_year: 2027 + (number % 3),
    budget_baht: number * 100_000,
    funding: [
      { id: "f1", year: 2027, source: "local", baht: number * 60_000 },
      { id: "f2", year: 2028, source: "provincial", baht: number * 40_000 },
    ],
    upkeep: [{ id: "u1", year: 2029, payer: "เทศบาล", repairer: "กองช่าง", baht: 20_000 }],
    benefit: "ประชาชนเดินทางสะดวกและปลอดภัยขึ้น",
    planned: 50,
    done: number % 100,
    progress_on: "2026-11-01",
  }));
  const kpis = projects.map(({ id }, place) => ({
    id: `k${place + 1}`,
    name: `ตัวชี้วัดที่ ${place + 1}`,
    unit: "ร้อยละ",
    projects: [id],
    baseline: 40,
    baseline_year: 2026,
    target: 80,
    target_date: "2028-09-30",
  }));
  return JSON.stringify({ format: "mueang-phrom-plan", schema: 3, title: "แผนใหญ่", problems, projects, kpis });
}
