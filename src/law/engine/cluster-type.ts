/**
 * The kinds of cluster the law tells apart: general; craft-village (làng nghề); specialised (chuyên ngành); and, from
 * 15/9/2026, supporting-industry (hỗ trợ), high-tech (công nghệ cao) and eco (sinh thái).
 */
export type ClusterType = 'general' | 'craft-village' | 'specialised' | 'supporting' | 'high-tech' | 'eco';
