/**
 * The kinds of cluster the law tells apart; supporting-industry (hỗ trợ), high-tech (công nghệ cao) and eco (sinh thái) are its own from 15/9/2026.
 */
export type { ClusterType } from '../../model/cluster.js';
