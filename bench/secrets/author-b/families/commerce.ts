import { listFamilies } from "../family.ts";

/** Payments, shops, parcels and coin exchanges. */
export const COMMERCE = [
  ...listFamilies("token", {
    "stripe-secret-key": ["stripe secret key|stripe api key|stripe key", "sk_live_51<w97>", "sk_live_<w24>"],
    "stripe-restricted-key": ["stripe restricted key|stripe key", "rk_live_51<w97>"],
    "stripe-webhook-secret": ["stripe webhook secret|endpoint secret", "whsec_<w32>"],
    "braintree-access-token": ["braintree access token", "access_token$production$<k16>$<x32>"],
    "square-access-token": ["square access token", "EAAA<u60>", "sq0atp-<u22>"],
    "square-oauth-secret": ["square application secret|square client secret", "sq0csp-<u43>"],
    "mollie-key": ["mollie api key|mollie key", "live_<w30>"],
    "plaid-access-token": ["plaid access token", "access-production-<uuid>"],
    "flutterwave-secret-key": ["flw secret key|flutterwave secret", "FLWSECK-<x32>-X"],
    "paystack-secret-key": ["paystack secret key", "sk_live_<x40>"],
    "shopify-admin-token": ["shopify access token|shopify admin token", "shpat_<x32>"],
    "shopify-app-secret": ["shopify api secret|shopify client secret", "shpss_<x32>"],
    "shopify-private-app": ["shopify password|shopify private app token", "shppa_<x32>"],
    "midtrans-server-key": ["midtrans server key", "Mid-server-<u24>"],
    "xendit-secret-key": ["xendit secret key|xendit api key", "xnd_production_<w60>"],
    "easypost-key": ["easypost api key", "EZAK<x32><w22>"],
    "shippo-token": ["shippo token|shippo api key", "shippo_live_<x40>"],
    "duffel-token": ["duffel access token", "duffel_live_<u43>"],
    "gocardless-token": ["gocardless access token", "live_<u40>"],
  }),
  ...listFamilies("opaque", {
    "paypal-client-secret": ["paypal client secret|paypal secret", "E<u79>"],
    "adyen-api-key": ["adyen api key", "AQE<w60>-<b44>=-<w16>"],
    "razorpay-key-secret": ["razorpay key secret|rzp secret", "<w24>"],
    "plaid-secret": ["plaid secret", "<x30>"],
    "binance-secret-key": ["binance api secret|binance secret key", "<w64>"],
    "kraken-private-key": ["kraken api secret|kraken private key", "<B64>"],
    "coinbase-api-secret": ["coinbase api secret|cb secret", "<B64>"],
    "bybit-api-secret": ["bybit api secret", "<w36>"],
    "wise-api-token": ["wise api token|transferwise token", "<uuid>"],
    "woocommerce-consumer-secret": ["wc consumer secret|woocommerce secret", "cs_<x40>"],
  }),
];
