//! How far the score can be trusted.
