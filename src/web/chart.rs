//! The chart of the seven dimensions: a bar from low to high for each, in SVG, with the table beside it as its text.

use super::store::rulebook;
use mueang_phrom::assess::{DimensionScore, Points};
use mueang_phrom::text::{Style, dimension_name, messages as m};
use yew::prelude::*;

const ROW: u32 = 34;
const LEFT: u32 = 190;
const WIDTH: u32 = 400;

/// Where a score stands on the axis.
fn x(points: Points) -> String {
    (LEFT + points.0 * WIDTH / Points::FULL.0).to_string()
}

/// The chart. Its text is the table `chart-table` that stands beside it.
pub fn dimension_chart(dimensions: &[DimensionScore], style: Style) -> Html {
    let height = ROW * dimensions.len() as u32 + 30;
    let tick = |points: u32| {
        let at = x(Points(points * 100));
        html! {
            <g key={points}>
                <line class="grid" x1={at.clone()} x2={at.clone()} y1="0" y2={(height - 24).to_string()} />
                <text class="tick" x={at} y={(height - 6).to_string()} text-anchor="middle">{style.digits(&points.to_string())}</text>
            </g>
        }
    };
    let row = |(place, score): (usize, &DimensionScore)| {
        let top = place as u32 * ROW;
        let name = style.digits(dimension_name(rulebook(), score.dimension, style.language));
        let bars = if score.applied == Some(true) {
            let width = (score.reading.high.above(score.reading.low).0 * WIDTH / Points::FULL.0).to_string();
            html! {
                <g>
                    <rect class="bar low" x={LEFT.to_string()} y={(top + 8).to_string()} height="16" width={(score.reading.low.0 * WIDTH / Points::FULL.0).to_string()} />
                    <rect class="bar open" x={x(score.reading.low)} y={(top + 8).to_string()} height="16" {width} />
                    <line class="evidenced" x1={x(score.reading.evidenced)} x2={x(score.reading.evidenced)} y1={(top + 4).to_string()} y2={(top + 28).to_string()} />
                </g>
            }
        } else {
            let label = if score.applied.is_none() { m::DIMENSION_OPEN } else { m::DIMENSION_NOT_APPLIED };
            html! { <text class="absent" x={(LEFT + 8).to_string()} y={(top + 21).to_string()}>{style.say(label)}</text> }
        };
        html! {
            <g key={score.dimension.id()}>
                <text class="name" x={(LEFT - 10).to_string()} y={(top + 21).to_string()} text-anchor="end">{name}</text>
                {bars}
            </g>
        }
    };
    html! {
        <figure class="chart">
            <div class="scroll" tabindex="0" role="region" aria-labelledby="chart-title">
            <svg viewBox={format!("0 0 {} {height}", LEFT + WIDTH + 20)} role="img" aria-labelledby="chart-title" aria-describedby="chart-table">
                <title id="chart-title">{style.say(m::CHART_TITLE)}</title>
                {for [0, 25, 50, 75, 100].map(tick)}
                {for dimensions.iter().enumerate().map(row)}
            </svg>
            </div>
            <figcaption>{style.say(m::CHART_LEGEND)}</figcaption>
        </figure>
    }
}
