// A chart beside its table: reads the table named by data-table (first column names, others series).
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import './chart.css';

use([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

const colours = ['#1d4f91', '#9c2b23', '#8a8676', '#1a7f37', '#8a5d00'];

function optionOf(table, type) {
  const heads = Array.from(table.tHead.rows[0].cells).map((cell) => cell.textContent.trim());
  const rows = Array.from(table.tBodies[0].rows).map((line) => Array.from(line.cells));
  const number = (cell) => Number((cell.dataset.value || cell.textContent).replace(/[,%\s]/g, '')) || 0;
  return {
    color: colours,
    animation: false,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    grid: { left: 8, right: 16, top: 36, bottom: 8, containLabel: true },
    tooltip: { trigger: 'axis', confine: true },
    legend: { top: 0, left: 0 },
    xAxis: { type: 'category', data: rows.map((cells) => cells[0].textContent.trim()) },
    yAxis: { type: 'value' },
    series: heads.slice(1).map((name, at) => ({ name, type, barMaxWidth: 28, data: rows.map((cells) => number(cells[at + 1])) }))
  };
}

export function mount(element) {
  const table = document.getElementById(element.dataset.table);
  const chart = init(element, null);
  chart.setOption(optionOf(table, element.dataset.type || 'bar'));
  window.addEventListener('resize', () => chart.resize());
}
