// Ends the transactions of one connection: a person does not want to wait any longer.
//
// parameters
//   connection: STRING, such as 'b7f8b6de-5a1c-4d1e-9a57-0f0c7f3c2a11'  the mark that its transactions carry
//
// columns
//   transaction: STRING
//
// One row for each that is ended.
SHOW TRANSACTIONS YIELD transactionId, metaData
WHERE metaData.verbgraph = $connection
TERMINATE TRANSACTIONS transactionId
YIELD transactionId AS transaction, message
RETURN transaction;
