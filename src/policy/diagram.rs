//! Decision diagrams: what makes a finding exact.
//!
//! Three-valued logic taken connective by connective can be late: with `any(route = a, not(route = a))` it calls the whole unknown
//! although every answer meets it. A decision diagram has one node for each way the remaining answers can still matter, so
//! following the known answers and trying all others reaches exactly those outcomes that some completion of the plan has.

use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// A node by its place in the pool; 0 and 1 are the outcomes.
pub type Node = u16;

/// The outcome “not met”.
pub const FALSE: Node = 0;
/// The outcome “met”.
pub const TRUE: Node = 1;

/// The answer of an unanswered fact.
pub const UNKNOWN: u8 = u8::MAX;

/// More nodes than this means that the conditions of a pack hang together in too many ways to be followed.
const MAX_NODES: usize = 60_000;

/// The pack's conditions need too large a diagram.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLarge;

/// Builds nodes, each only once. `sizes[fact]` is how many options a fact has.
pub struct Builder {
    sizes: Vec<u8>,
    nodes: Vec<(u16, Box<[Node]>)>,
    known: HashMap<(u16, Box<[Node]>), Node>,
    joined: HashMap<(Op, Node, Node), Node>,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Op {
    And,
    Or,
}

impl Op {
    /// The result where one side alone decides it.
    fn shortcut(self, a: Node, b: Node) -> Option<Node> {
        let (absorbing, neutral) = match self {
            Op::And => (FALSE, TRUE),
            Op::Or => (TRUE, FALSE),
        };
        if a == absorbing || b == absorbing {
            return Some(absorbing);
        }
        if a == neutral || a == b {
            return Some(b);
        }
        (b == neutral).then_some(a)
    }
}

impl Builder {
    pub fn new(sizes: Vec<u8>) -> Builder {
        // The two outcomes stand first and are no facts.
        let outcome = (u16::MAX, Box::from([]));
        Builder { sizes, nodes: vec![outcome.clone(), outcome], known: HashMap::new(), joined: HashMap::new() }
    }

    /// Met when the fact's answer is one of `options` (a bit for each).
    pub fn is(&mut self, fact: u16, options: u16) -> Result<Node, TooLarge> {
        let kids = (0..self.sizes[fact as usize]).map(|option| Node::from(options >> option & 1 == 1)).collect();
        self.node(fact, kids)
    }

    pub fn and(&mut self, a: Node, b: Node) -> Result<Node, TooLarge> {
        self.join(Op::And, a, b)
    }

    pub fn or(&mut self, a: Node, b: Node) -> Result<Node, TooLarge> {
        self.join(Op::Or, a, b)
    }

    pub fn not(&mut self, a: Node) -> Result<Node, TooLarge> {
        let mut done = HashMap::from([(FALSE, TRUE), (TRUE, FALSE)]);
        // Kids come before their parents, so one pass upwards suffices.
        for node in self.below(a) {
            let (fact, kids) = self.nodes[node as usize].clone();
            let turned = self.node(fact, kids.iter().map(|kid| done[kid]).collect())?;
            done.insert(node, turned);
        }
        Ok(done[&a])
    }

    /// Met when at least `least` of `of` are.
    pub fn at_least(&mut self, least: usize, of: &[Node]) -> Result<Node, TooLarge> {
        // row[k]: at least k of those seen so far, from the last to the first.
        let mut row: Vec<Node> = (0..=least).map(|k| Node::from(k == 0)).collect();
        for &node in of.iter().rev() {
            for k in (1..=least).rev() {
                let with = self.and(node, row[k - 1])?;
                row[k] = self.or(with, row[k])?;
            }
        }
        Ok(row[least])
    }

    /// Takes over what the answers leave open of a finished diagram at and below `root`; a fact they answer has no node here. The
    /// facts must be those of this builder.
    pub fn load(&mut self, diagram: &Diagram, root: Node, answers: &[u8]) -> Result<Node, TooLarge> {
        let mut reach = Vec::new();
        diagram.sweep(answers, &mut reach);
        let mut moved = HashMap::new();
        let place = |node: Node, moved: &HashMap<Node, Node>| match reach[node as usize] {
            1 => FALSE,
            2 => TRUE,
            _ => moved[&node],
        };
        for node in diagram.undecided(root, answers, &reach) {
            let kids = diagram.kids_left(node, answers).iter().map(|kid| place(*kid, &moved)).collect();
            let taken = self.node(diagram.inner(node).fact, kids)?;
            moved.insert(node, taken);
        }
        Ok(place(root, &moved))
    }

    /// The fact that a node asks first, and where each of its options leads; an outcome asks nothing.
    pub fn asks(&self, node: Node) -> Option<(u16, &[Node])> {
        let (fact, kids) = &self.nodes[node as usize];
        (node > TRUE).then_some((*fact, kids))
    }

    /// The inner nodes reachable from `root`, kids first.
    pub fn below(&self, root: Node) -> Vec<Node> {
        let mut seen = vec![root];
        let mut next = 0;
        let mut reached = std::collections::BTreeSet::from([root]);
        while next < seen.len() {
            for &kid in &*self.nodes[seen[next] as usize].1 {
                if reached.insert(kid) {
                    seen.push(kid);
                }
            }
            next += 1;
        }
        reached.into_iter().filter(|&node| node > TRUE).collect()
    }

    fn join(&mut self, op: Op, a: Node, b: Node) -> Result<Node, TooLarge> {
        if let Some(node) = op.shortcut(a, b) {
            return Ok(node);
        }
        let key = (op, a.min(b), a.max(b));
        if let Some(&node) = self.joined.get(&key) {
            return Ok(node);
        }
        let (fact_a, fact_b) = (self.nodes[a as usize].0, self.nodes[b as usize].0);
        let fact = fact_a.min(fact_b);
        let mut kids = Vec::with_capacity(self.sizes[fact as usize] as usize);
        for option in 0..self.sizes[fact as usize] as usize {
            let kid_a = if fact_a == fact { self.nodes[a as usize].1[option] } else { a };
            let kid_b = if fact_b == fact { self.nodes[b as usize].1[option] } else { b };
            kids.push(self.join(op, kid_a, kid_b)?);
        }
        let node = self.node(fact, kids)?;
        self.joined.insert(key, node);
        Ok(node)
    }

    fn node(&mut self, fact: u16, kids: Vec<Node>) -> Result<Node, TooLarge> {
        if kids.iter().all(|kid| *kid == kids[0]) {
            return Ok(kids[0]);
        }
        let key = (fact, kids.into_boxed_slice());
        if let Some(&node) = self.known.get(&key) {
            return Ok(node);
        }
        if self.nodes.len() >= MAX_NODES {
            return Err(TooLarge);
        }
        let node = self.nodes.len() as Node;
        self.nodes.push(key.clone());
        self.known.insert(key, node);
        Ok(node)
    }

    /// Keeps what `roots` need, those of `roots[0]` first, and renumbers `roots` accordingly.
    pub fn finish(self, roots: &mut [Node]) -> Diagram {
        let mut diagram = Diagram { nodes: Vec::new(), kids: Vec::new(), first: 0 };
        let mut moved = HashMap::from([(FALSE, FALSE), (TRUE, TRUE)]);
        for (place, root) in roots.iter_mut().enumerate() {
            for node in self.below(*root) {
                if moved.contains_key(&node) {
                    continue;
                }
                let (fact, kids) = &self.nodes[node as usize];
                moved.insert(node, diagram.nodes.len() as Node + 2);
                diagram.nodes.push(Inner { fact: *fact, kids: diagram.kids.len() as u32, count: kids.len() as u8 });
                diagram.kids.extend(kids.iter().map(|kid| moved[kid]));
            }
            *root = moved[root];
            if place == 0 {
                diagram.first = diagram.nodes.len();
            }
        }
        diagram
    }
}

/// A finished diagram: inner nodes in one flat row, kids before parents.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagram {
    nodes: Vec<Inner>,
    kids: Vec<Node>,
    /// How many nodes the first root needs.
    first: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Inner {
    fact: u16,
    kids: u32,
    count: u8,
}

/// The outcomes a node can still reach: bit 0 not met, bit 1 met.
pub type Reach = u8;

impl Diagram {
    /// What each node can reach, given the answers (`UNKNOWN` where there is none). `reach` is a buffer to reuse.
    pub fn sweep(&self, answers: &[u8], reach: &mut Vec<Reach>) {
        self.sweep_nodes(self.nodes.len(), answers, reach);
    }

    /// The same for the nodes of the first root only.
    pub fn sweep_first(&self, answers: &[u8], reach: &mut Vec<Reach>) {
        self.sweep_nodes(self.first, answers, reach);
    }

    fn sweep_nodes(&self, count: usize, answers: &[u8], reach: &mut Vec<Reach>) {
        reach.clear();
        reach.extend([1, 2]);
        for node in &self.nodes[..count] {
            let kids = &self.kids[node.kids as usize..node.kids as usize + node.count as usize];
            let outcome = match answers[node.fact as usize] {
                UNKNOWN => kids.iter().fold(0, |all, &kid| all | reach[kid as usize]),
                answer => reach[kids[answer as usize] as usize],
            };
            reach.push(outcome);
        }
    }

    /// The unanswered facts that can still change the outcome of `root`, given `reach` of the same answers, in order.
    pub fn open(&self, root: Node, answers: &[u8], reach: &[Reach]) -> Vec<u16> {
        let undecided = self.undecided(root, answers, reach);
        // Nodes that differ can stand for the same remaining question once answers are known, so each is first reduced to `same`.
        let mut same = vec![FALSE; root as usize + 1];
        let mut known: HashMap<(u16, Vec<Node>), Node> = HashMap::new();
        for &node in &undecided {
            let reduced = |kid: &Node| match reach[*kid as usize] {
                1 => FALSE,
                2 => TRUE,
                _ => same[*kid as usize],
            };
            let kids: Vec<Node> = self.kids_left(node, answers).iter().map(reduced).collect();
            same[node as usize] = if kids.iter().all(|kid| *kid == kids[0]) {
                kids[0]
            } else {
                *known.entry((self.inner(node).fact, kids)).or_insert(node)
            };
        }
        let mut open: Vec<u16> = Vec::new();
        let mut needed = vec![false; root as usize + 1];
        needed[same[root as usize] as usize] = true;
        for &node in undecided.iter().rev() {
            if needed[node as usize] {
                open.push(self.inner(node).fact);
                for &kid in self.kids_left(node, answers) {
                    needed[same[kid as usize] as usize] = true;
                }
            }
        }
        open.sort_unstable();
        open.dedup();
        open
    }

    /// The nodes at and below `root` that the answers leave possible and undecided, kids first.
    fn undecided(&self, root: Node, answers: &[u8], reach: &[Reach]) -> Vec<Node> {
        let mut found = Vec::new();
        let mut seen = vec![false; root as usize + 1];
        let mut see = |node: Node, found: &mut Vec<Node>| {
            if reach[node as usize] == 3 && !std::mem::replace(&mut seen[node as usize], true) {
                found.push(node);
            }
        };
        see(root, &mut found);
        let mut next = 0;
        while next < found.len() {
            let kids = self.kids_left(found[next], answers);
            kids.iter().for_each(|&kid| see(kid, &mut found));
            next += 1;
        }
        found.sort_unstable();
        found
    }

    fn inner(&self, node: Node) -> Inner {
        self.nodes[node as usize - 2]
    }

    /// The kids that the answers leave possible.
    fn kids_left(&self, node: Node, answers: &[u8]) -> &[Node] {
        let node = self.inner(node);
        let kids = &self.kids[node.kids as usize..node.kids as usize + node.count as usize];
        match answers[node.fact as usize] {
            UNKNOWN => kids,
            answer => &kids[answer as usize..=answer as usize],
        }
    }

    /// How many inner nodes there are.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether every root is an outcome already.
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reach(diagram: &Diagram, root: Node, answers: &[u8]) -> Reach {
        let mut buffer = Vec::new();
        diagram.sweep(answers, &mut buffer);
        buffer[root as usize]
    }

    #[test]
    fn is_never_late_where_a_fact_stands_twice() {
        let mut builder = Builder::new(vec![3, 2]);
        let a = builder.is(0, 0b001).unwrap();
        let not_a = builder.not(a).unwrap();
        let always = builder.or(a, not_a).unwrap();
        assert_eq!(always, TRUE);
        let either = builder.is(0, 0b011).unwrap();
        let rest = builder.is(0, 0b100).unwrap();
        assert_eq!(builder.or(either, rest).unwrap(), TRUE);
        assert_eq!(builder.and(either, rest).unwrap(), FALSE);
    }

    #[test]
    fn counts() {
        let mut builder = Builder::new(vec![2; 3]);
        let facts: Vec<Node> = (0..3).map(|fact| builder.is(fact, 0b10).unwrap()).collect();
        let mut roots = [builder.at_least(2, &facts).unwrap()];
        let diagram = builder.finish(&mut roots);
        assert_eq!(reach(&diagram, roots[0], &[UNKNOWN; 3]), 3);
        assert_eq!(reach(&diagram, roots[0], &[1, UNKNOWN, 1]), 2);
        assert_eq!(reach(&diagram, roots[0], &[0, UNKNOWN, 0]), 1);
        let mut buffer = Vec::new();
        diagram.sweep(&[1, UNKNOWN, UNKNOWN], &mut buffer);
        assert_eq!(diagram.open(roots[0], &[1, UNKNOWN, UNKNOWN], &buffer), [1, 2]);
    }

    #[test]
    fn refuses_what_it_cannot_follow() {
        // Pairs joined in the worst order: 2^20 ways the rest can matter.
        let mut builder = Builder::new(vec![2; 40]);
        let mut root = FALSE;
        let result = (0..20).try_for_each(|fact| {
            let a = builder.is(fact, 2)?;
            let b = builder.is(fact + 20, 2)?;
            let pair = builder.and(a, b)?;
            root = builder.or(root, pair)?;
            Ok(())
        });
        assert_eq!(result, Err(TooLarge));
    }
}
