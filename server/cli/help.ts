import type { Language } from './parseArguments.ts'

const en = `xisuan: where AI compute should run and what should power it

  xisuan solve [scenario.json | -] [--out plan.json] [--summary]
      Solves a scenario from a file or standard input. The plan is JSON on standard
      output, or in the file of --out; --summary prints it in words instead of JSON: sites opened,
      baselines, the value of coordination, and the rules that clash where nothing works.
      {"dataset":"china-2030"} is a whole scenario.
  xisuan pareto | shadow-prices | sensitivity [request.json | -] [--out answer.json] [--summary]
      Cost against carbon; what the binding rules are worth and how far; what moves the
      answer most. The file holds a scenario, or the request as the API takes it.
  xisuan why [request.json | -] --site <id> [--region <id> --workload <id>] [--out …] [--summary]
      Why is it here, why not there: a site as a whole, or one region's workload at it.
  xisuan reports [scenario.json | -] [--out answer.json] [--summary]
      The plan beside all five baselines, and every report: bit against electron, concentration,
      local benefit, suitability.
  xisuan series [file.csv | -] [--out series.json] [--summary]
                [--technology wind|solar] [--hours 8760|8784]
      Reads one year of hourly wind or solar series: a column per site, Renewables.ninja
      or PVGIS. Capacity factors as JSON; 8760 drops 29 February of a leap year.
  xisuan datasets
      Lists the national data sets.
  --lang en|zh   language of the words      --version   --help

Exit codes
  0  a plan (optimal or feasible)           3  infeasible or unbounded
  1  a fault of the program or the disk     4  time limit reached without a plan
  2  bad input, every finding on standard error
`

const zh = `xisuan（西算）：算力应建于何处、由何种电力供应

  xisuan solve [scenario.json | -] [--out plan.json] [--summary]
      求解文件或标准输入中的方案。结果以 JSON 写到标准输出或 --out 指定的文件；
      --summary 以文字代替 JSON：开设的站点、对照方案、统筹的价值；无解时列出相互冲突的规则。
      {"dataset":"china-2030"} 即为完整方案。
  xisuan pareto | shadow-prices | sensitivity [request.json | -] [--out answer.json] [--summary]
      成本与碳排放的权衡曲线；约束规则的影子价格及有效范围；对结果影响最大的数据。
      文件内容可为方案，也可为 API 请求。
  xisuan why [request.json | -] --site <id> [--region <id> --workload <id>] [--out …] [--summary]
      为何在此、为何不在彼：询问整个站点，或某地区某类算力在该站点的布局。
  xisuan reports [scenario.json | -] [--out answer.json] [--summary]
      方案与全部五种对照方案，以及各项报告：算力西移与绿电东送、集中度、地方效益、适宜性。
  xisuan series [file.csv | -] [--out series.json] [--summary]
                [--technology wind|solar] [--hours 8760|8784]
      读取一年的风电或光伏小时序列：每个站点一列、Renewables.ninja 或 PVGIS 文件。
      以 JSON 给出容量系数；8760 表示去掉闰年的 2 月 29 日。
  xisuan datasets
      列出国家数据集。
  --lang en|zh   输出语言      --version   --help

退出码
  0  得到方案（最优或可行）     3  不可行或无界
  1  程序或磁盘故障             4  到达时限而无方案
  2  输入有误，全部问题见标准错误
`

export function helpText(language: Language): string {
  return language === 'zh' ? zh : en
}
