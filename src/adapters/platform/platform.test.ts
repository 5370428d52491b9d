import { describe, expect, it } from 'vitest';
import enterpriseThemes from '../../test/fixtures/enterprise.themes.json';
import metrics from '../../test/fixtures/gateway.metrics.json';
import limits from '../../test/fixtures/gateway.rate_limits.json';
import services from '../../test/fixtures/gateway.services.json';
import anomalies from '../../test/fixtures/services.anomalies.json';
import failures from '../../test/fixtures/services.failures.json';
import { fromDelivery } from '../notifications/fromDelivery';
import { fromDocumentExtraction } from '../insights/fromDocumentExtraction';
import { fromEnterpriseThemes } from '../branding/fromEnterpriseThemes';
import { fromFailurePredictions } from './fromFailurePredictions';
import { fromGatewayMetrics } from './fromGatewayMetrics';
import { fromGatewayServices } from './fromGatewayServices';
import { fromQueueStats } from './fromQueueStats';
import { fromRateLimits } from './fromRateLimits';
import { fromServiceAnomalies } from './fromServiceAnomalies';
import { dataOf } from '../testSupport/dataOf';

describe('fromGatewayMetrics', () => {
  it('gives the error rate as a ratio, and a point of each figure', () => {
    const { data, found } = dataOf(fromGatewayMetrics(metrics));
    expect(found).toEqual([]);
    expect(data.metrics.map(({ value, unit }) => [value, unit])).toEqual([
      [4_092_383, 'count'],
      [0.0059, 'ratio'],
      [69.6, 'ms'],
    ]);
    expect([...(data.series[1]?.x ?? [])]).toEqual([Date.UTC(2026, 10, 22, 17, 30, 0, 123)]);
  });

  it('reads times at the server’s clock, when that is told', () => {
    const { data } = dataOf(fromGatewayMetrics(metrics, { serverOffsetMinutes: 60 }));
    expect(data.series[0]?.x[0]).toBe(Date.UTC(2026, 10, 22, 16, 30, 0, 123));
  });

  it('knows no error rate without requests', () => {
    const { data } = dataOf(fromGatewayMetrics({ ...metrics, total_requests: 0, error_rate: 0 }));
    expect(data.metrics[1]?.value).toBeNull();
    expect(data.series[1]?.y[0]).toBeNaN();
  });
});

describe('fromGatewayServices', () => {
  it('gives response times, and an insight on what is not healthy', () => {
    const { data, found } = dataOf(fromGatewayServices(services));
    expect(data.metrics.map(({ label, value }) => [label, value])).toEqual([
      ['AutoMatrix', 45.2],
      ['RelayCore', null],
      ['NeuroWeaver', 89.5],
    ]);
    expect(data.insights.map(({ title, summary }) => [title, summary])).toEqual([
      ['RelayCore: unhealthy', 'Connection refused'],
      ['NeuroWeaver: generating', null],
    ]);
    expect(found).toEqual([['/services/neuroweaver/status', 'unknown-value', false]]);
  });
});

describe('fromRateLimits', () => {
  it('gives how many requests in which time', () => {
    const { data, found } = dataOf(fromRateLimits(limits));
    expect(found).toEqual([]);
    expect(data.metrics.slice(0, 2)).toEqual([
      { id: 'global_limit.max', label: 'Global limit: max', value: 1000, unit: 'count' },
      {
        id: 'global_limit.window_ms',
        label: 'Global limit: window ms',
        value: 900_000,
        unit: 'ms',
      },
    ]);
  });
});

describe('fromServiceAnomalies', () => {
  it('gives how unusual each service is, which is not how sure anybody is', () => {
    const { data, found } = dataOf(fromServiceAnomalies(anomalies));
    expect(found).toEqual([]);
    expect(data.insights[0]).toMatchObject({
      kind: 'anomaly',
      title: 'Anomaly in ai.litellm',
      severity: 'high',
      impact: { ratio: 0.958 },
      confidence: { kind: 'unknown' },
      affected: ['ai.litellm'],
      recommendations: ['Scale up'],
      createdAt: Date.UTC(2026, 10, 22, 17, 30, 0, 123),
    });
    expect(data.insights[0]?.explanation?.evidence[0]).toMatchObject({
      label: 'Cpu usage',
      value: '49.6',
    });
  });
});

describe('fromFailurePredictions', () => {
  it('gives the probability, the service’s words for the time, and what prevents it', () => {
    const { data, found } = dataOf(fromFailurePredictions(failures));
    expect(found).toEqual([]);
    expect(data.predictions[0]).toMatchObject({
      metric: {
        label: 'Failure of messaging.redis',
        unit: 'ratio',
        betterWhen: 'lower',
        failureOf: 'messaging.redis',
      },
      predicted: { kind: 'number', value: 0.948 },
      horizon: { until: null, text: '2-4 hours' },
      severity: 'medium',
      recommendations: ['Restart service', 'Increase memory'],
    });
  });
});

describe('fromEnterpriseThemes', () => {
  it('gives each theme as a brand with its further colours', () => {
    const { data, found } = dataOf(fromEnterpriseThemes(enterpriseThemes));
    expect(found).toEqual([]);
    expect(data.themes[1]).toMatchObject({
      id: 'modern-dark',
      name: 'Modern Dark',
      brand: { primary: '#8b5cf6', secondary: '#6b7280', accent: '#a855f7', logoUrl: null },
      colors: { background: '#111827', text: '#f9fafb', textSecondary: '#d1d5db' },
      fontFamily: '"Poppins", sans-serif',
    });
  });

  it('uses no colour and no font list that could be more than that', () => {
    const [theme] = enterpriseThemes.themes;
    const evil = {
      ...theme,
      colors: { ...theme?.colors, background: 'red;}' },
      typography: { fontFamily: 'x}*{display:none' },
    };
    const { data, found } = dataOf(fromEnterpriseThemes({ themes: [evil] }));
    expect(data.themes[0]).toMatchObject({ colors: { background: null }, fontFamily: null });
    expect(found).toEqual([
      ['/themes/0/colors/background', 'unsafe', false],
      ['/themes/0/typography/fontFamily', 'unsafe', false],
    ]);
  });
});

describe('fromQueueStats', () => {
  it('gives three counts', () => {
    const { data } = dataOf(fromQueueStats({ pending: 3, processing: 1, dead_letter: 0 }));
    expect(data.metrics.map(({ label, value }) => [label, value])).toEqual([
      ['Pending', 3],
      ['Processing', 1],
      ['Given up', 0],
    ]);
  });
});

describe('fromDocumentExtraction', () => {
  const document = {
    document_id: 'doc_1',
    filename: 'invoice.png',
    document_type: 'invoice',
    extraction_result: { text: 'Invoice 7', confidence: 87.5, word_count: 2 },
    structured_data: { invoice_number: '7', total_amount: 120.5, line_items: [] },
    processing_timestamp: '2026-11-22T17:00:00',
  };

  it('gives an insight whose evidence are the facts found', () => {
    const { data, found } = dataOf(fromDocumentExtraction(document));
    expect(found).toEqual([]);
    expect(data.insights[0]).toMatchObject({
      title: 'invoice.png',
      summary: 'Invoice 7',
      confidence: { kind: 'probability', value: 0.875 },
      category: 'invoice',
    });
    expect(
      data.insights[0]?.explanation?.evidence.map(({ label, value }) => [label, value]),
    ).toEqual([
      ['Invoice number', '7'],
      ['Total amount', '120.5'],
    ]);
  });

  it('does not know how sure the reading of nothing is', () => {
    const extraction_result = { text: '', confidence: 0, word_count: 0 };
    const { data, found } = dataOf(fromDocumentExtraction({ ...document, extraction_result }));
    expect(data.insights[0]?.confidence).toEqual({ kind: 'unknown' });
    expect(found).toEqual([['/extraction_result/confidence', 'vacuous', false]]);
  });
});

describe('fromDelivery', () => {
  const timestamp = '2026-11-22T17:00:00';

  it.each([
    [
      { status_code: 202, message_id: 'm-1', to: 'a@b.example', subject: 'Hi', timestamp },
      'm-1',
      'sent',
    ],
    [{ sid: 'SM1', status: 'undelivered', to: '+1', message: 'Hi', timestamp }, 'SM1', 'failed'],
    [
      { status: 'success', channel: '#ops', timestamp },
      `sms/#ops/${Date.UTC(2026, 10, 22, 17)}`,
      'sent',
    ],
    [{ status_code: 500, message_id: 'm-2', timestamp }, 'm-2', null],
  ])('reads %j', (answer, id, delivery) => {
    const { data } = dataOf(fromDelivery(answer, { channel: 'sms' }));
    expect(data.items).toMatchObject([{ id, delivery, type: 'delivery', channels: ['sms'] }]);
  });

  it('answers a failed delivery with its error', () => {
    expect(fromDelivery({ error: 'Twilio not configured' }, { channel: 'sms' })).toMatchObject({
      ok: false,
      error: { message: 'Twilio not configured' },
    });
  });
});
