"use strict";var Ur=Object.defineProperty;var Bi=Object.getOwnPropertyDescriptor;var Si=Object.getOwnPropertyNames;var Ei=Object.prototype.hasOwnProperty;var xe=(r,e)=>{for(var t in e)Ur(r,t,{get:e[t],enumerable:!0})},Ni=(r,e,t,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of Si(e))!Ei.call(r,o)&&
o!==t&&Ur(r,o,{get:()=>e[o],enumerable:!(n=Bi(e,o))||n.enumerable});return r};var Ci=r=>Ni(Ur({},"__esModule",{value:!0}),r);var Ga={};xe(Ga,{endOf:()=>Ma});module.exports=Ci(Ga);var ce={};xe(ce,{Any:()=>ie,BaseBlock:()=>E,BaseStringBlock:()=>gt,BitString:()=>q,BmpString:()=>He,Boolean:()=>Re,CharacterString:()=>Ze,Choice:()=>lt,Constructed:()=>N,
DATE:()=>wt,DEFAULT_MAX_CONTENT_LENGTH:()=>Gn,DEFAULT_MAX_DEPTH:()=>Mn,DEFAULT_MAX_NODES:()=>Fn,DateTime:()=>Bt,Duration:()=>St,EndOfContent:()=>vt,Enumerated:()=>Pe,
GeneralString:()=>Je,GeneralizedTime:()=>Xe,GraphicString:()=>We,HexBlock:()=>ae,IA5String:()=>ze,Integer:()=>ee,Null:()=>F,NumericString:()=>Me,ObjectIdentifier:()=>Ve,
OctetString:()=>G,Primitive:()=>oe,PrintableString:()=>Fe,RawData:()=>Fr,RelativeObjectIdentifier:()=>De,Repeated:()=>Ye,Sequence:()=>T,Set:()=>U,TIME:()=>Et,TeletexString:()=>Ge,
TimeOfDay:()=>At,UTCTime:()=>Ce,UniversalString:()=>$e,Utf8String:()=>z,ValueBlock:()=>I,VideotexString:()=>qe,ViewWriter:()=>ye,VisibleString:()=>Ne,compareSchema:()=>he,
fromBER:()=>ge,verifySchema:()=>js});var ki="[object ArrayBuffer]",x=class r{static isArrayBuffer(e){return Object.prototype.toString.call(e)===ki}static toArrayBuffer(e){return this.isArrayBuffer(
e)?e:e.byteLength===e.buffer.byteLength||e.byteOffset===0&&e.byteLength===e.buffer.byteLength?e.buffer:this.toUint8Array(e.buffer).slice(e.byteOffset,e.byteOffset+
e.byteLength).buffer}static toUint8Array(e){return this.toView(e,Uint8Array)}static toView(e,t){if(e.constructor===t)return e;if(this.isArrayBuffer(e))return new t(
e);if(this.isArrayBufferView(e))return new t(e.buffer,e.byteOffset,e.byteLength);throw new TypeError("The provided value is not of type '(ArrayBuffer or ArrayBu\
fferView)'")}static isBufferSource(e){return this.isArrayBufferView(e)||this.isArrayBuffer(e)}static isArrayBufferView(e){return ArrayBuffer.isView(e)||e&&this.
isArrayBuffer(e.buffer)}static isEqual(e,t){let n=r.toUint8Array(e),o=r.toUint8Array(t);if(n.length!==o.byteLength)return!1;for(let i=0;i<n.length;i++)if(n[i]!==
o[i])return!1;return!0}static concat(...e){let t;Array.isArray(e[0])&&!(e[1]instanceof Function)||Array.isArray(e[0])&&e[1]instanceof Function?t=e[0]:e[e.length-
1]instanceof Function?t=e.slice(0,e.length-1):t=e;let n=0;for(let s of t)n+=s.byteLength;let o=new Uint8Array(n),i=0;for(let s of t){let a=this.toUint8Array(s);
o.set(a,i),i+=a.length}return e[e.length-1]instanceof Function?this.toView(o,e[e.length-1]):o.buffer}},Rr="string",Oi=/^[0-9a-f\s]+$/i,_i=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
Ii=/^[a-zA-Z0-9-_]+$/,Zt=class{static fromString(e){let t=unescape(encodeURIComponent(e)),n=new Uint8Array(t.length);for(let o=0;o<t.length;o++)n[o]=t.charCodeAt(
o);return n.buffer}static toString(e){let t=x.toUint8Array(e),n="";for(let i=0;i<t.length;i++)n+=String.fromCharCode(t[i]);return decodeURIComponent(escape(n))}},
$=class{static toString(e,t=!1){let n=x.toArrayBuffer(e),o=new DataView(n),i="";for(let s=0;s<n.byteLength;s+=2){let a=o.getUint16(s,t);i+=String.fromCharCode(a)}
return i}static fromString(e,t=!1){let n=new ArrayBuffer(e.length*2),o=new DataView(n);for(let i=0;i<e.length;i++)o.setUint16(i*2,e.charCodeAt(i),t);return n}},
C=class r{static isHex(e){return typeof e===Rr&&Oi.test(e)}static isBase64(e){return typeof e===Rr&&_i.test(e)}static isBase64Url(e){return typeof e===Rr&&Ii.test(
e)}static ToString(e,t="utf8"){let n=x.toUint8Array(e);switch(t.toLowerCase()){case"utf8":return this.ToUtf8String(n);case"binary":return this.ToBinary(n);case"\
hex":return this.ToHex(n);case"base64":return this.ToBase64(n);case"base64url":return this.ToBase64Url(n);case"utf16le":return $.toString(n,!0);case"utf16":case"\
utf16be":return $.toString(n);default:throw new Error(`Unknown type of encoding '${t}'`)}}static FromString(e,t="utf8"){if(!e)return new ArrayBuffer(0);switch(t.
toLowerCase()){case"utf8":return this.FromUtf8String(e);case"binary":return this.FromBinary(e);case"hex":return this.FromHex(e);case"base64":return this.FromBase64(
e);case"base64url":return this.FromBase64Url(e);case"utf16le":return $.fromString(e,!0);case"utf16":case"utf16be":return $.fromString(e);default:throw new Error(
`Unknown type of encoding '${t}'`)}}static ToBase64(e){let t=x.toUint8Array(e);if(typeof btoa<"u"){let n=this.ToString(t,"binary");return btoa(n)}else return Buffer.
from(t).toString("base64")}static FromBase64(e){let t=this.formatString(e);if(!t)return new ArrayBuffer(0);if(!r.isBase64(t))throw new TypeError("Argument 'base\
64Text' is not Base64 encoded");return typeof atob<"u"?this.FromBinary(atob(t)):new Uint8Array(Buffer.from(t,"base64")).buffer}static FromBase64Url(e){let t=this.
formatString(e);if(!t)return new ArrayBuffer(0);if(!r.isBase64Url(t))throw new TypeError("Argument 'base64url' is not Base64Url encoded");return this.FromBase64(
this.Base64Padding(t.replace(/\-/g,"+").replace(/\_/g,"/")))}static ToBase64Url(e){return this.ToBase64(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/\=/g,"")}static FromUtf8String(e,t=r.
DEFAULT_UTF8_ENCODING){switch(t){case"ascii":return this.FromBinary(e);case"utf8":return Zt.fromString(e);case"utf16":case"utf16be":return $.fromString(e);case"\
utf16le":case"usc2":return $.fromString(e,!0);default:throw new Error(`Unknown type of encoding '${t}'`)}}static ToUtf8String(e,t=r.DEFAULT_UTF8_ENCODING){switch(t){case"\
ascii":return this.ToBinary(e);case"utf8":return Zt.toString(e);case"utf16":case"utf16be":return $.toString(e);case"utf16le":case"usc2":return $.toString(e,!0);default:
throw new Error(`Unknown type of encoding '${t}'`)}}static FromBinary(e){let t=e.length,n=new Uint8Array(t);for(let o=0;o<t;o++)n[o]=e.charCodeAt(o);return n.buffer}static ToBinary(e){
let t=x.toUint8Array(e),n="";for(let o=0;o<t.length;o++)n+=String.fromCharCode(t[o]);return n}static ToHex(e){let t=x.toUint8Array(e),n="",o=t.length;for(let i=0;i<
o;i++){let s=t[i];s<16&&(n+="0"),n+=s.toString(16)}return n}static FromHex(e){let t=this.formatString(e);if(!t)return new ArrayBuffer(0);if(!r.isHex(t))throw new TypeError(
"Argument 'hexString' is not HEX encoded");t.length%2&&(t=`0${t}`);let n=new Uint8Array(t.length/2);for(let o=0;o<t.length;o=o+2){let i=t.slice(o,o+2);n[o/2]=parseInt(
i,16)}return n.buffer}static ToUtf16String(e,t=!1){return $.toString(e,t)}static FromUtf16String(e,t=!1){return $.fromString(e,t)}static Base64Padding(e){let t=4-
e.length%4;if(t<4)for(let n=0;n<t;n++)e+="=";return e}static formatString(e){return e?.replace(/[\n\r\t ]/g,"")||""}};C.DEFAULT_UTF8_ENCODING="utf8";function Ue(r,e){let t=0;if(r.length===1)return r[0];for(let n=r.length-1;n>=0;n--)t+=r[r.length-1-n]*Math.pow(2,e*n);return t}function we(r,e,t=-1){let n=t,o=r,
i=0,s=Math.pow(2,e);for(let a=1;a<8;a++){if(r<s){let c;if(n<0)c=new ArrayBuffer(a),i=a;else{if(n<a)return new ArrayBuffer(0);c=new ArrayBuffer(n),i=n}let f=new Uint8Array(
c);for(let h=a-1;h>=0;h--){let d=Math.pow(2,h*e);f[i-h-1]=Math.floor(o/d),o-=f[i-h-1]*d}return c}s*=Math.pow(2,e)}return new ArrayBuffer(0)}function Pr(){let r=new Uint8Array(this.valueHex);if(this.valueHex.byteLength>=2){let a=r[0]===255&&r[1]&128,c=r[0]===0&&(r[1]&128)===0;(a||c)&&this.warnings.push(
"Needlessly long format")}let e=new ArrayBuffer(this.valueHex.byteLength),t=new Uint8Array(e);for(let a=0;a<this.valueHex.byteLength;a++)t[a]=0;t[0]=r[0]&128;let n=Ue(
t,8),o=new ArrayBuffer(this.valueHex.byteLength),i=new Uint8Array(o);for(let a=0;a<this.valueHex.byteLength;a++)i[a]=r[a];return i[0]&=127,Ue(i,8)-n}function Cn(r){
let e=r<0?r*-1:r,t=128;for(let n=1;n<8;n++){if(e<=t){if(r<0){let s=t-e,a=we(s,8,n),c=new Uint8Array(a);return c[0]|=128,a}let o=we(e,8,n),i=new Uint8Array(o);if(i[0]&
128){let s=o.slice(0),a=new Uint8Array(s);o=new ArrayBuffer(o.byteLength+1),i=new Uint8Array(o);for(let c=0;c<s.byteLength;c++)i[c+1]=a[c];i[0]=0}return o}t*=Math.
pow(2,8)}return new ArrayBuffer(0)}function kn(r,e){if(r.byteLength!==e.byteLength)return!1;let t=new Uint8Array(r),n=new Uint8Array(e);for(let o=0;o<t.length;o++)
if(t[o]!==n[o])return!1;return!0}function D(r,e){let t=r.toString(10);if(e<t.length)return"";let n=e-t.length,o=Array.from({length:n});for(let s=0;s<n;s++)o[s]=
"0";return o.join("").concat(t)}var za=Math.log(2);function Qt(){if(typeof BigInt>"u")throw new Error("BigInt is not defined. Your environment doesn't implement BigInt.")}function Kt(r){let e=0,t=0;for(let o=0;o<
r.length;o++){let i=r[o];e+=i.byteLength}let n=new Uint8Array(e);for(let o=0;o<r.length;o++){let i=r[o];n.set(i instanceof Uint8Array?i:new Uint8Array(i),t),t+=
i.byteLength}return n.buffer}function me(r,e,t,n){return e instanceof Uint8Array?e.byteLength?t<0?(r.error="Wrong parameter: inputOffset less than zero",!1):n<0?
(r.error="Wrong parameter: inputLength less than zero",!1):e.byteLength-t-n<0?(r.error="End of input reached before message was fully decoded (inconsistent offs\
et and length values)",!1):!0:(r.error="Wrong parameter: inputBuffer has zero length",!1):(r.error="Wrong parameter: inputBuffer must be 'Uint8Array'",!1)}var ye=class{constructor(){
this.items=[]}write(e){this.items.push(e instanceof ArrayBuffer?e:Kt([e]))}final(){return Kt(this.items)}},ji=ye.prototype.write,Ui=ye.prototype.final,Vr="name",
On="valueHexView",Ri="isHexOnly",Pi="idBlock",Vi="tagClass",Di="tagNumber",Hi="isConstructed",$i="fromBER",Mi="toBER",Fi="local",H="",se=new ArrayBuffer(0),lr=new Uint8Array(
0),mt="EndOfContent",Tn="OCTET STRING",Ln="BIT STRING";function ae(r){var e;return e=class extends r{get valueHex(){return this.valueHexView.slice().buffer}set valueHex(n){
this.valueHexView=new Uint8Array(n)}constructor(...n){var o;super(...n);let i=n[0]||{};this.isHexOnly=(o=i.isHexOnly)!==null&&o!==void 0?o:!1,this.valueHexView=
i.valueHex?x.toUint8Array(i.valueHex):lr}fromBER(n,o,i,s){let a=n instanceof ArrayBuffer?new Uint8Array(n):n;if(!me(this,a,o,i))return-1;let c=o+i;return this.valueHexView=
a.subarray(o,c),this.valueHexView.length?(this.blockLength=i,c):(this.warnings.push("Zero buffer length"),o)}toBER(n=!1){return this.isHexOnly?n?new ArrayBuffer(
this.valueHexView.byteLength):this.valueHexView.buffer instanceof ArrayBuffer&&this.valueHexView.byteLength===this.valueHexView.buffer.byteLength?this.valueHexView.
buffer:x.toArrayBuffer(this.valueHexView):(this.error="Flag 'isHexOnly' is not set, abort",se)}toJSON(){return{...super.toJSON(),isHexOnly:this.isHexOnly,valueHex:C.
ToHex(this.valueHexView)}}},e.NAME="hexBlock",e}var Ae=class{static blockName(){return this.NAME}get valueBeforeDecode(){return this.valueBeforeDecodeView.slice().
buffer}set valueBeforeDecode(e){this.valueBeforeDecodeView=new Uint8Array(e)}constructor({blockLength:e=0,error:t=H,warnings:n=[],valueBeforeDecode:o=lr}={}){this.
blockLength=e,this.error=t,this.warnings=n,this.valueBeforeDecodeView=x.toUint8Array(o)}toJSON(){return{blockName:this.constructor.NAME,blockLength:this.blockLength,
error:this.error,warnings:this.warnings,valueBeforeDecode:C.ToHex(this.valueBeforeDecodeView)}}};Ae.NAME="baseBlock";var I=class extends Ae{fromBER(e,t,n,o){throw TypeError(
"User need to make a specific function in a class which extends 'ValueBlock'")}toBER(e,t){throw TypeError("User need to make a specific function in a class whic\
h extends 'ValueBlock'")}};I.NAME="valueBlock";var Be=class extends ae(Ae){constructor({idBlock:e={}}={}){var t,n,o,i;super(),e?(this.isHexOnly=(t=e.isHexOnly)!==
null&&t!==void 0?t:!1,this.valueHexView=e.valueHex?x.toUint8Array(e.valueHex):lr,this.tagClass=(n=e.tagClass)!==null&&n!==void 0?n:-1,this.tagNumber=(o=e.tagNumber)!==
null&&o!==void 0?o:-1,this.isConstructed=(i=e.isConstructed)!==null&&i!==void 0?i:!1):(this.tagClass=-1,this.tagNumber=-1,this.isConstructed=!1)}toBER(e=!1){let t=0;
switch(this.tagClass){case 1:t|=0;break;case 2:t|=64;break;case 3:t|=128;break;case 4:t|=192;break;default:return this.error="Unknown tag class",se}if(this.isConstructed&&
(t|=32),this.tagNumber<31&&!this.isHexOnly){let o=new Uint8Array(1);if(!e){let i=this.tagNumber;i&=31,t|=i,o[0]=t}return o.buffer}if(!this.isHexOnly){let o=we(this.
tagNumber,7),i=new Uint8Array(o),s=o.byteLength,a=new Uint8Array(s+1);if(a[0]=t|31,!e){for(let c=0;c<s-1;c++)a[c+1]=i[c]|128;a[s]=i[s-1]}return a.buffer}let n=new Uint8Array(
this.valueHexView.byteLength+1);if(n[0]=t|31,!e){let o=this.valueHexView;for(let i=0;i<o.length-1;i++)n[i+1]=o[i]|128;n[this.valueHexView.byteLength]=o[o.length-
1]}return n.buffer}fromBER(e,t,n){let o=x.toUint8Array(e);if(!me(this,o,t,n))return-1;let i=Number.isInteger(t)&&Number.isInteger(n),s=i?o:o.subarray(t,t+n),a=i?
t:0,c=i?n:s.length;if(c===0)return this.error="Zero buffer length",-1;switch(s[a]&192){case 0:this.tagClass=1;break;case 64:this.tagClass=2;break;case 128:this.
tagClass=3;break;case 192:this.tagClass=4;break;default:return this.error="Unknown tag class",-1}this.isConstructed=(s[a]&32)===32,this.isHexOnly=!1;let h=s[a]&
31;if(h!==31)this.tagNumber=h,this.blockLength=1;else{let d=0;for(;;){let O=d+1;if(O>=c)return this.error="End of input reached before message was fully decoded",
-1;if(d++,(s[a+O]&128)===0)break}this.blockLength=d+1;let v=this.valueHexView=new Uint8Array(d);for(let O=0;O<d;O++)v[O]=s[a+O+1]&127;this.blockLength<=9?this.tagNumber=
Ue(v,7):(this.isHexOnly=!0,this.warnings.push("Tag too long, represented as hex-coded"))}if(this.tagClass===1&&this.isConstructed)switch(this.tagNumber){case 1:case 2:case 5:case 6:case 9:case 13:case 14:case 23:case 24:case 31:case 32:case 33:case 34:
return this.error="Constructed encoding used for primitive type",-1}return t+this.blockLength}toJSON(){return{...super.toJSON(),tagClass:this.tagClass,tagNumber:this.
tagNumber,isConstructed:this.isConstructed}}};Be.NAME="identificationBlock";var Gi=Be.prototype.toBER,qi=Be.prototype.fromBER,Se=class extends Ae{constructor({lenBlock:e={}}={}){
var t,n,o;super(),this.isIndefiniteForm=(t=e.isIndefiniteForm)!==null&&t!==void 0?t:!1,this.longFormUsed=(n=e.longFormUsed)!==null&&n!==void 0?n:!1,this.length=
(o=e.length)!==null&&o!==void 0?o:0}fromBER(e,t,n){let o=x.toUint8Array(e);if(!me(this,o,t,n))return-1;let i=Number.isInteger(t)&&Number.isInteger(n),s=i?o:o.subarray(
t,t+n),a=i?t:0,c=i?n:s.length;if(c===0)return this.error="Zero buffer length",-1;if(s[a]===255)return this.error="Length block 0xFF is reserved by standard",-1;
if(this.isIndefiniteForm=s[a]===128,this.isIndefiniteForm)return this.blockLength=1,t+this.blockLength;if(this.longFormUsed=!!(s[a]&128),this.longFormUsed===!1)
return this.length=s[a],this.blockLength=1,t+this.blockLength;let f=s[a]&127;if(f>8)return this.error="Too big integer",-1;if(f+1>c)return this.error="End of in\
put reached before message was fully decoded",-1;let h=t+1,d=o.subarray(h,h+f);return d[f-1]===0&&this.warnings.push("Needlessly long encoded length"),this.length=
Ue(d,8),this.longFormUsed&&this.length<=127&&this.warnings.push("Unnecessary usage of long length form"),this.blockLength=f+1,t+this.blockLength}toBER(e=!1){let t,
n;if(this.length>127&&(this.longFormUsed=!0),this.isIndefiniteForm)return t=new ArrayBuffer(1),e===!1&&(n=new Uint8Array(t),n[0]=128),t;if(this.longFormUsed){let o=we(
this.length,8);if(o.byteLength>127)return this.error="Too big length",se;if(t=new ArrayBuffer(o.byteLength+1),e)return t;let i=new Uint8Array(o);n=new Uint8Array(
t),n[0]=o.byteLength|128;for(let s=0;s<o.byteLength;s++)n[s+1]=i[s];return t}return t=new ArrayBuffer(1),e===!1&&(n=new Uint8Array(t),n[0]=this.length),t}toJSON(){
return{...super.toJSON(),isIndefiniteForm:this.isIndefiniteForm,longFormUsed:this.longFormUsed,length:this.length}}};Se.NAME="lengthBlock";var zi=Se.prototype.toBER,
Wi=Se.prototype.fromBER,m={},Dr,Hr,$r,Ji=rs(Uint8Array.prototype,"slice"),Zi=(Dr=Object.getOwnPropertyDescriptor(Uint8Array.prototype,"constructor"))===null||Dr===
void 0?void 0:Dr.value,Xi=(Hr=Object.getOwnPropertyDescriptor(Array.prototype,Symbol.iterator))===null||Hr===void 0?void 0:Hr.value,_n=($r=Object.getOwnPropertyDescriptor(
Object.getPrototypeOf(Uint8Array.prototype),"byteLength"))===null||$r===void 0?void 0:$r.get,Yi=16384,jn=64,Yt;function Qi(r,e){let n=e||Yt;if(!n){Yt=void 0;return}
Yt={...n,...r}}function S(r,e){let t=Object.getOwnPropertyDescriptor(r,e);if(!(!t||!("value"in t)))return t.value}function Ki(r){if(!(!_n||!r||typeof r!="object"))
try{let e=_n.call(r);return typeof e=="number"?e:void 0}catch{return}}function Un(r,e){if(e>jn||!r||typeof r!="object")return!1;let t=Object.getOwnPropertyDescriptor(
r,"valueBlock");if(!t||!("value"in t))return!1;let n=t.value;if(!n||typeof n!="object")return!1;let o=Object.getOwnPropertyDescriptor(n,"valueHexView");if(o){if(!("\
value"in o))return!1;let f=Ki(o.value);return f!==void 0&&f>=Yi}let i=Object.getOwnPropertyDescriptor(n,"value");if(!i||!("value"in i)||!Array.isArray(i.value))
return!1;let s=i.value,a=Object.getOwnPropertyDescriptor(s,"length");if(!a||!("value"in a)||a.value!==1)return!1;let c=Object.getOwnPropertyDescriptor(s,"0");return!c||
!("value"in c)?!1:Un(c.value,e+1)}function es(r){try{return Un(r,0)}catch{return!1}}function In(r,e){return!!r&&"value"in r&&r.value===e&&r.writable===!0&&r.enumerable===
!1&&r.configurable===!0}function ts(r){return In(Object.getOwnPropertyDescriptor(r.ViewWriter.prototype,"write"),r.originalWriterWrite)&&In(Object.getOwnPropertyDescriptor(
r.ViewWriter.prototype,"final"),r.originalWriterFinal)}function rs(r,e){let t=r;for(;t;){let n=Object.getOwnPropertyDescriptor(t,e);if(n)return"value"in n&&typeof n.
value=="function"?{declaringPrototype:t,method:n.value}:void 0;t=Object.getPrototypeOf(t)}}function ns(r,e,t){if(!t)return!1;let n=r;for(;n;){let o=Object.getOwnPropertyDescriptor(
n,e);if(n===t.declaringPrototype)return!!o&&"value"in o&&o.value===t.method;if(o)return!1;n=Object.getPrototypeOf(n)}return!1}function it(r,e,t,n){if(Object.prototype.
hasOwnProperty.call(r,t)||Object.getPrototypeOf(r)!==e)return!1;let o=Object.getOwnPropertyDescriptor(e,t);return!!o&&"value"in o&&o.value===n}function os(r,e,t,n){
if(Object.prototype.hasOwnProperty.call(r,e))return!1;let o=Object.getPrototypeOf(r),i=Object.getPrototypeOf(n.prototype);if(o!==n.prototype||Object.getPrototypeOf(
o)!==i||o&&Object.getOwnPropertyDescriptor(o,e))return!1;let a=Object.getOwnPropertyDescriptor(i,e);return!!a&&"value"in a&&a.value===t}function Gr(r,e=!1){if(!(r instanceof
Uint8Array)||Object.getPrototypeOf(r)!==Uint8Array.prototype)return;for(let n of["buffer","byteOffset","byteLength","length","slice","constructor"])if(Object.prototype.
hasOwnProperty.call(r,n))return;let t=Object.getOwnPropertyDescriptor(Uint8Array.prototype,"constructor");if(!(!t||!("value"in t)||t.value!==Zi)&&ns(Uint8Array.
prototype,"slice",Ji)){try{let n=r.buffer;if(!(n instanceof ArrayBuffer)||Object.getPrototypeOf(n)!==ArrayBuffer.prototype||Object.prototype.hasOwnProperty.call(
n,"byteLength")||r.byteLength!==r.length||!e&&r.byteLength===0||r.byteOffset<0||r.byteOffset+r.byteLength>n.byteLength)return}catch{return}return r}}function is(r,e,t){
if(Object.getPrototypeOf(r)!==t.LocalIdentificationBlock.prototype||!it(r,t.LocalIdentificationBlock.prototype,"toBER",t.originalIdentificationToBER))return!1;let n=S(
r,"tagClass"),o=S(r,"tagNumber"),i=S(r,"isConstructed"),s=S(r,"isHexOnly"),a=S(r,"valueHexView");return typeof n!="number"||!Number.isInteger(n)||n<1||n>4||typeof o!=
"number"||!Number.isInteger(o)||o<0||i!==e||typeof s!="boolean"?!1:s?!!Gr(a):Number.isSafeInteger(o)}function ss(r,e,t){if(Object.getPrototypeOf(r)!==t.LocalLengthBlock.
prototype||!it(r,t.LocalLengthBlock.prototype,"toBER",t.originalLengthToBER))return!1;let n=S(r,"isIndefiniteForm"),o=S(r,"longFormUsed"),i=Object.getOwnPropertyDescriptor(
r,"length"),s=i&&"value"in i?i.value:void 0,a=Object.getOwnPropertyDescriptor(r,"longFormUsed");return typeof n=="boolean"&&(n===!1||e)&&typeof o=="boolean"&&!!a&&
"value"in a&&a.writable===!0&&!!i&&"value"in i&&i.writable===!0&&typeof s=="number"&&Number.isSafeInteger(s)&&s>=0}function as(r,e,t){let n=S(r,"idBlock"),o=S(r,
"lenBlock");return!!n&&!!o&&is(n,e,t)&&ss(o,e,t)}function cs(r,e){let t=S(r,"valueBlock");if(!t||Object.getPrototypeOf(t)!==e.LocalConstructedValueBlock.prototype||
!it(t,e.LocalConstructedValueBlock.prototype,"toBER",e.originalConstructedToBER))return;let n=S(t,"value");if(!Array.isArray(n)||Object.getPrototypeOf(n)!==Array.
prototype)return;let o=Object.getOwnPropertyDescriptor(n,"length");if(!o||!("value"in o)||o.value!==1||Object.prototype.hasOwnProperty.call(n,Symbol.iterator))return;
let i=Object.getOwnPropertyDescriptor(Array.prototype,Symbol.iterator);if(!i||!("value"in i)||i.value!==Xi)return;let s=Object.getOwnPropertyDescriptor(n,"0");if(!(!s||
!("value"in s))&&Object.getOwnPropertyNames(n).length===2)return s.value}function ls(r,e){let t=S(r,"valueBlock");if(!t||Object.getPrototypeOf(t)!==e.LocalBitStringValueBlock.
prototype||!it(t,e.LocalBitStringValueBlock.prototype,"toBER",e.originalBitStringToBER)||S(t,"isConstructed")!==!1)return;let n=S(t,"unusedBits");if(typeof n!="\
number"||!Number.isInteger(n)||n<0||n>7)return;let o=Gr(S(t,"valueHexView"),!0);if(o)return{payload:o,prefix:Uint8Array.of(o.byteLength?n:0)}}function us(r,e,t){
let n=S(r,"valueBlock");if(n){if(e==="integer"){if(Object.getPrototypeOf(n)!==t.LocalIntegerValueBlock.prototype||!it(n,t.LocalIntegerValueBlock.prototype,"toBE\
R",t.originalIntegerToBER))return}else if(e==="octet"){if(Object.getPrototypeOf(n)!==t.LocalOctetStringValueBlock.prototype||!it(n,t.LocalOctetStringValueBlock.
prototype,"toBER",t.originalOctetStringToBER)||S(n,"isConstructed")!==!1)return}else if(Object.getPrototypeOf(n)!==t.LocalPrimitiveValueBlock.prototype||!os(n,"\
toBER",t.originalPrimitiveToBER,t.LocalPrimitiveValueBlock))return;if(!(e==="primitive"&&S(n,"isHexOnly")!==!0)&&typeof S(n,"isHexOnly")=="boolean")return Gr(S(
n,"valueHexView"))}}function fs(r,e){if(Object.prototype.hasOwnProperty.call(r,"toBER"))return!1;let t=r;for(;t;){let n=Object.getOwnPropertyDescriptor(t,"toBER");
if(n)return"value"in n&&n.value===e.originalBaseBlockToBER;t=Object.getPrototypeOf(t)}return!1}function Xt(r,e,t){let n=t[e];return!!n&&Object.getPrototypeOf(r)===
n.prototype}function ps(r,e){return Object.getPrototypeOf(r)===e.Sequence.prototype||Object.getPrototypeOf(r)===e.Set.prototype||Object.getPrototypeOf(r)===e.Constructed.
prototype}function Rn(r,e,t){if(!(e>jn||!r||typeof r!="object"))try{if(!fs(r,t))return;let n=Xt(r,"BitString",t)?"bit":Xt(r,"Integer",t)?"integer":Xt(r,"OctetSt\
ring",t)?"octet":Xt(r,"Primitive",t)?"primitive":void 0,o=n===void 0&&ps(r,t);if(!n&&!o||!as(r,o,t))return;let i=S(r,"idBlock"),s=S(r,"lenBlock");if(!i||!s)return;
if(n){let h=n==="bit"?ls(r,t):void 0,d=n==="bit"?h?.payload:us(r,n,t);return d?{block:r,kind:n,idBlock:i,lenBlock:s,indefinite:!1,payload:d,prefix:h?.prefix}:void 0}
let a=cs(r,t),c=a&&Rn(a,e+1,t),f=S(s,"isIndefiniteForm");return c?{block:r,kind:"constructed",idBlock:i,lenBlock:s,indefinite:f===!0,child:c}:void 0}catch{return}}
function Pn(r,e,t){var n,o;let i=Reflect.apply(t.originalIdentificationToBER,r.idBlock,[e]);if(!(i instanceof ArrayBuffer)||i.byteLength===0)throw TypeError("Bu\
ilt-in identifier encoding failed");let s;r.kind==="constructed"?s=Pn(r.child,e,t):s=r.payload;let a=(s instanceof Uint8Array?s.byteLength:s.total)+((o=(n=r.prefix)===
null||n===void 0?void 0:n.byteLength)!==null&&o!==void 0?o:0),c;if(r.indefinite)c=Uint8Array.of(128).buffer;else if(r.lenBlock.length=a,c=Reflect.apply(t.originalLengthToBER,
r.lenBlock,[e]),!(c instanceof ArrayBuffer)||c.byteLength===0)throw TypeError("Built-in length encoding failed");let f=i.byteLength+c.byteLength+a+(r.indefinite?
2:0);if(!Number.isSafeInteger(f))throw RangeError("Built-in encoding is too large");return{id:i,len:c,payload:s,length:a,total:f,indefinite:r.indefinite,prefix:r.
prefix}}function Vn(r,e,t,n){return e.set(new Uint8Array(r.id),t),t+=r.id.byteLength,e.set(new Uint8Array(r.len),t),t+=r.len.byteLength,r.prefix&&(n||e.set(r.prefix,
t),t+=r.prefix.byteLength),r.payload instanceof Uint8Array?(n||e.set(r.payload,t),t+=r.payload.byteLength):t=Vn(r.payload,e,t,n),r.indefinite&&(t+=2),t}function ds(r,e=!1){
let t=Yt;if(!t||!ts(t))return;let n=Rn(r,0,t);if(!n)return;let o=Pn(n,e,t),i=new Uint8Array(o.total);return Vn(o,i,0,e),i.buffer}var E=class extends Ae{constructor({
name:e=H,optional:t=!1,primitiveSchema:n,...o}={},i){super(o),this.name=e,this.optional=t,n&&(this.primitiveSchema=n),this.idBlock=new Be(o),this.lenBlock=new Se(
o),this.valueBlock=i?new i(o):new I(o)}fromBER(e,t,n,o){let i=this.valueBlock.fromBER(e,t,this.lenBlock.isIndefiniteForm?n:this.lenBlock.length,o);return i===-1?
(this.error=this.valueBlock.error,i):(this.idBlock.error.length||(this.blockLength+=this.idBlock.blockLength),this.lenBlock.error.length||(this.blockLength+=this.
lenBlock.blockLength),this.valueBlock.error.length||(this.blockLength+=this.valueBlock.blockLength),i)}toBER(e,t){let n=t||new ye;if(!t&&(Dn(this),(e===!0||e===
!1||e===void 0)&&es(this))){let i=ds(this,e===!0);if(i)return i}let o=this.idBlock.toBER(e);if(n.write(o),this.lenBlock.isIndefiniteForm)n.write(new Uint8Array(
[128]).buffer),this.valueBlock.toBER(e,n),n.write(new ArrayBuffer(2));else{let i=this.valueBlock.toBER(e);this.lenBlock.length=i.byteLength;let s=this.lenBlock.
toBER(e);n.write(s),n.write(i)}return t?se:n.final()}toJSON(){let e={...super.toJSON(),idBlock:this.idBlock.toJSON(),lenBlock:this.lenBlock.toJSON(),valueBlock:this.
valueBlock.toJSON(),name:this.name,optional:this.optional};return this.primitiveSchema&&(e.primitiveSchema=this.primitiveSchema.toJSON()),e}toString(e="ascii"){
return e==="ascii"?this.onAsciiEncoding():C.ToHex(this.toBER())}onAsciiEncoding(){let e=this.constructor.NAME,t=C.ToHex(this.valueBlock.valueBeforeDecodeView);return`${e}\
 : ${t}`}isEqual(e){if(this===e)return!0;if(!(e instanceof this.constructor))return!1;let t=this.toBER(),n=e.toBER();return kn(t,n)}};E.NAME="BaseBlock";var hs=E.
prototype.toBER;function Dn(r){var e;if(r instanceof m.Constructed)for(let t of r.valueBlock.value)Dn(t)&&(r.lenBlock.isIndefiniteForm=!0);return!!(!((e=r.lenBlock)===
null||e===void 0)&&e.isIndefiniteForm)}var gt=class extends E{getValue(){return this.valueBlock.value}setValue(e){this.valueBlock.value=e}constructor({value:e=H,
...t}={},n){super(t,n),e&&this.fromString(e)}fromBER(e,t,n){let o=this.valueBlock.fromBER(e,t,this.lenBlock.isIndefiniteForm?n:this.lenBlock.length);return o===
-1?(this.error=this.valueBlock.error,o):(this.fromBuffer(this.valueBlock.valueHexView),this.idBlock.error.length||(this.blockLength+=this.idBlock.blockLength),this.
lenBlock.error.length||(this.blockLength+=this.lenBlock.blockLength),this.valueBlock.error.length||(this.blockLength+=this.valueBlock.blockLength),o)}onAsciiEncoding(){
return`${this.constructor.NAME} : '${this.valueBlock.value}'`}};gt.NAME="BaseStringBlock";var Mr,st=class extends ae(I){constructor({isHexOnly:e=!0,...t}={}){super(
t),this.isHexOnly=e}};st.NAME="PrimitiveValueBlock";var ys=(Mr=Object.getOwnPropertyDescriptor(Object.getPrototypeOf(st.prototype),"toBER"))===null||Mr===void 0?
void 0:Mr.value,Hn,oe=class extends E{constructor(e={}){super(e,st),this.idBlock.isConstructed=!1}};Hn=oe;m.Primitive=Hn;oe.NAME="PRIMITIVE";var $n;function ms(r){
$n={Integer:r.Integer,Null:r.Null,Sequence:r.Sequence}}function gs(r){let e=Object.getOwnPropertyDescriptor(r,"nodesCount"),t=Object.getOwnPropertyDescriptor(r,
"maxNodes"),n=Object.getOwnPropertyDescriptor(r,"maxContentLength");return!e||!("value"in e)||e.writable!==!0||!t||!("value"in t)||!n||!("value"in n)?!1:typeof e.
value=="number"&&Number.isSafeInteger(e.value)&&e.value>=0&&typeof t.value=="number"&&Number.isSafeInteger(t.value)&&t.value>=0&&typeof n.value=="number"&&Number.
isSafeInteger(n.value)&&n.value>=0&&e.value<t.value}function vs(r,e,t){let n=Object.getOwnPropertyDescriptor(r,e);return!!n&&"value"in n&&n.value===t}function bs(r,e,t,n){
let o=$n;if(!o)return;let i,s=0;try{if(Object.getPrototypeOf(r)!==Uint8Array.prototype||!Number.isSafeInteger(e)||e<0||!Number.isSafeInteger(t)||t<2||e>r.byteLength||
t>r.byteLength-e)return;let f=r[e];if(f!==2&&f!==5&&f!==48||(s=r[e+1],s>=128||s>t-2)||f===5&&s!==0||!gs(n)||s>Object.getOwnPropertyDescriptor(n,"maxContentLengt\
h").value)return;let h=f===2?"Integer":f===5?"Null":"Sequence";if(i=o[h],!vs(m,h,i))return;let d=Object.getOwnPropertyDescriptor(Be.prototype,"fromBER"),v=Object.
getOwnPropertyDescriptor(Se.prototype,"fromBER");if(!d||!("value"in d)||d.value!==qi||!v||!("value"in v)||v.value!==Wi)return}catch{return}if(!i)return;let a=new i;
a.idBlock.tagClass=1,a.idBlock.tagNumber=r[e]&31,a.idBlock.isConstructed=r[e]===48,a.idBlock.isHexOnly=!1,a.idBlock.blockLength=1,a.lenBlock.isIndefiniteForm=!1,
a.lenBlock.longFormUsed=!1,a.lenBlock.length=s,a.lenBlock.blockLength=1,n.nodesCount+=1;let c=a.fromBER(r,e+2,s,n);return a.valueBeforeDecodeView=r.subarray(e,e+
a.blockLength),{offset:c,result:a}}var Mn=100,Fn=1e4,Gn=16*1024*1024,xs="Maximum ASN.1 nesting depth exceeded",ws="Maximum ASN.1 node count exceeded",As="Maximu\
m ASN.1 content length exceeded";function Nt(r={}){var e,t,n,o;return{depth:0,maxDepth:(e=r.maxDepth)!==null&&e!==void 0?e:Mn,nodesCount:0,maxNodes:(t=r.maxNodes)!==
null&&t!==void 0?t:Fn,maxContentLength:(n=r.maxContentLength)!==null&&n!==void 0?n:Gn,parseEmbedded:(o=r.parseEmbedded)!==null&&o!==void 0?o:!0}}function Bs(r){
let e=new E({},I);return e.error=r,{offset:-1,result:e}}function Ss(r){if(r.nodesCount+=1,r.nodesCount>r.maxNodes)return ws}function Es(r,e){if(r>e.maxContentLength)
return As}function qr(r,e,t,n){let o=n.depth+1;if(o>n.maxDepth)return Bs(xs);n.depth=o;try{return ur(r,e,t,n)}finally{n.depth-=1}}function Ns(r,e){if(r instanceof
e)return r;let t=new e;return t.idBlock=r.idBlock,t.lenBlock=r.lenBlock,t.warnings=r.warnings,t.valueBeforeDecodeView=r.valueBeforeDecodeView,t}function ur(r,e=0,t=r.
length,n=Nt()){let o=bs(r,e,t,n);if(o)return o;let i=e,s=new E({},I);if(!me(s,r,e,t))return{offset:-1,result:s};if(Number.isInteger(e)&&Number.isInteger(t)?t===
0:r.subarray(e,e+t).length===0)return s.error="Zero buffer length",{offset:-1,result:s};let c=Ss(n);if(c)return s.error=c,{offset:-1,result:s};let f=s.idBlock.fromBER(
r,e,t);if(s.idBlock.warnings.length&&s.warnings.concat(s.idBlock.warnings),f===-1)return s.error=s.idBlock.error,{offset:-1,result:s};if(e=f,t-=s.idBlock.blockLength,
f=s.lenBlock.fromBER(r,e,t),s.lenBlock.warnings.length&&s.warnings.concat(s.lenBlock.warnings),f===-1)return s.error=s.lenBlock.error,{offset:-1,result:s};e=f,t-=
s.lenBlock.blockLength;let h=s.lenBlock.isIndefiniteForm?t:s.lenBlock.length,d=Es(h,n);if(d)return s.error=d,{offset:-1,result:s};if(!s.idBlock.isConstructed&&s.
lenBlock.isIndefiniteForm)return s.error="Indefinite length form used for primitive encoding form",{offset:-1,result:s};let v=E;switch(s.idBlock.tagClass){case 1:
if(s.idBlock.tagNumber>=37&&s.idBlock.isHexOnly===!1)return s.error="UNIVERSAL 37 and upper tags are reserved by ASN.1 standard",{offset:-1,result:s};switch(s.idBlock.
tagNumber){case 0:if(s.idBlock.isConstructed&&s.lenBlock.length>0)return s.error="Type [UNIVERSAL 0] is reserved",{offset:-1,result:s};v=m.EndOfContent;break;case 1:
v=m.Boolean;break;case 2:v=m.Integer;break;case 3:v=m.BitString;break;case 4:v=m.OctetString;break;case 5:v=m.Null;break;case 6:v=m.ObjectIdentifier;break;case 10:
v=m.Enumerated;break;case 12:v=m.Utf8String;break;case 13:v=m.RelativeObjectIdentifier;break;case 14:v=m.TIME;break;case 15:return s.error="[UNIVERSAL 15] is re\
served by ASN.1 standard",{offset:-1,result:s};case 16:v=m.Sequence;break;case 17:v=m.Set;break;case 18:v=m.NumericString;break;case 19:v=m.PrintableString;break;case 20:
v=m.TeletexString;break;case 21:v=m.VideotexString;break;case 22:v=m.IA5String;break;case 23:v=m.UTCTime;break;case 24:v=m.GeneralizedTime;break;case 25:v=m.GraphicString;
break;case 26:v=m.VisibleString;break;case 27:v=m.GeneralString;break;case 28:v=m.UniversalString;break;case 29:v=m.CharacterString;break;case 30:v=m.BmpString;
break;case 31:v=m.DATE;break;case 32:v=m.TimeOfDay;break;case 33:v=m.DateTime;break;case 34:v=m.Duration;break;default:{let O=s.idBlock.isConstructed?new m.Constructed:
new m.Primitive;O.idBlock=s.idBlock,O.lenBlock=s.lenBlock,O.warnings=s.warnings,s=O}}break;default:v=s.idBlock.isConstructed?m.Constructed:m.Primitive}return s=
Ns(s,v),f=s.fromBER(r,e,h,n),s.valueBeforeDecodeView=r.subarray(i,i+s.blockLength),{offset:f,result:s}}function ge(r,e={}){if(!r.byteLength){let o=new E({},I);return o.
error="Input buffer has zero length",{offset:-1,result:o}}let t=x.toUint8Array(r),n=e.copyInput===!1?t:t.slice();return ur(n,0,r.byteLength,Nt(e))}function Cs(r,e){
return r?1:e}var M=class extends I{constructor({value:e=[],isIndefiniteForm:t=!1,...n}={}){super(n),this.value=e,this.isIndefiniteForm=t}fromBER(e,t,n,o){let i=x.
toUint8Array(e),s=o??Nt();if(!me(this,i,t,n))return-1;if(this.valueBeforeDecodeView=i.subarray(t,t+n),this.valueBeforeDecodeView.length===0)return this.warnings.
push("Zero buffer length"),t;let a=t;for(;Cs(this.isIndefiniteForm,n)>0;){let c=qr(i,a,n,s);if(c.offset===-1)return this.error=c.result.error,this.warnings.concat(
c.result.warnings),-1;if(a=c.offset,this.blockLength+=c.result.blockLength,n-=c.result.blockLength,this.value.push(c.result),this.isIndefiniteForm&&c.result.constructor.
NAME===mt)break}return this.isIndefiniteForm&&(this.value[this.value.length-1].constructor.NAME===mt?this.value.pop():this.warnings.push("No EndOfContent block \
encoded")),a}toBER(e,t){let n=t||new ye;for(let o=0;o<this.value.length;o++)this.value[o].toBER(e,n);return t?se:n.final()}toJSON(){let e={...super.toJSON(),isIndefiniteForm:this.
isIndefiniteForm,value:[]};for(let t of this.value)e.value.push(t.toJSON());return e}};M.NAME="ConstructedValueBlock";var ks=M.prototype.toBER,qn,N=class extends E{constructor(e={}){
super(e,M),this.idBlock.isConstructed=!0}fromBER(e,t,n,o){this.valueBlock.isIndefiniteForm=this.lenBlock.isIndefiniteForm;let i=this.valueBlock.fromBER(e,t,this.
lenBlock.isIndefiniteForm?n:this.lenBlock.length,o);return i===-1?(this.error=this.valueBlock.error,i):(this.idBlock.error.length||(this.blockLength+=this.idBlock.
blockLength),this.lenBlock.error.length||(this.blockLength+=this.lenBlock.blockLength),this.valueBlock.error.length||(this.blockLength+=this.valueBlock.blockLength),
i)}onAsciiEncoding(){let e=[];for(let n of this.valueBlock.value)e.push(n.toString("ascii").split(`
`).map(o=>`  ${o}`).join(`
`));let t=this.idBlock.tagClass===3?`[${this.idBlock.tagNumber}]`:this.constructor.NAME;return e.length?`${t} :
${e.join(`
`)}`:`${t} :`}};qn=N;m.Constructed=qn;N.NAME="CONSTRUCTED";var er=class extends I{fromBER(e,t,n){return t}toBER(e){return se}};er.override="EndOfContentValueBlo\
ck";var zn,vt=class extends E{constructor(e={}){super(e,er),this.idBlock.tagClass=1,this.idBlock.tagNumber=0}};zn=vt;m.EndOfContent=zn;vt.NAME=mt;var Wn,F=class extends E{constructor(e={}){
super(e,I),this.idBlock.tagClass=1,this.idBlock.tagNumber=5}fromBER(e,t,n){return this.lenBlock.length>0&&this.warnings.push("Non-zero length of value block for\
 Null type"),this.idBlock.error.length||(this.blockLength+=this.idBlock.blockLength),this.lenBlock.error.length||(this.blockLength+=this.lenBlock.blockLength),this.
blockLength+=n,t+n>e.byteLength?(this.error="End of input reached before message was fully decoded (inconsistent offset and length values)",-1):t+n}toBER(e,t){let n=new ArrayBuffer(
2);if(!e){let o=new Uint8Array(n);o[0]=5,o[1]=0}return t&&t.write(n),n}onAsciiEncoding(){return`${this.constructor.NAME}`}};Wn=F;m.Null=Wn;F.NAME="NULL";var tr=class extends ae(
I){get value(){for(let e of this.valueHexView)if(e>0)return!0;return!1}set value(e){this.valueHexView[0]=e?255:0}constructor({value:e,...t}={}){super(t),t.valueHex?
this.valueHexView=x.toUint8Array(t.valueHex):this.valueHexView=new Uint8Array(1),e&&(this.value=e)}fromBER(e,t,n){let o=x.toUint8Array(e);return me(this,o,t,n)?
(this.valueHexView=o.subarray(t,t+n),n>1&&this.warnings.push("Boolean value encoded in more then 1 octet"),this.isHexOnly=!0,Pr.call(this),this.blockLength=n,t+
n):-1}toBER(){return this.valueHexView.slice().buffer}toJSON(){return{...super.toJSON(),value:this.value}}};tr.NAME="BooleanValueBlock";var Jn,Re=class extends E{getValue(){
return this.valueBlock.value}setValue(e){this.valueBlock.value=e}constructor(e={}){super(e,tr),this.idBlock.tagClass=1,this.idBlock.tagNumber=1}onAsciiEncoding(){
return`${this.constructor.NAME} : ${this.getValue}`}};Jn=Re;m.Boolean=Jn;Re.NAME="BOOLEAN";var at=class extends ae(M){constructor({isConstructed:e=!1,...t}={}){
super(t),this.isConstructed=e}fromBER(e,t,n,o){let i=0;if(this.isConstructed){if(this.isHexOnly=!1,i=M.prototype.fromBER.call(this,e,t,n,o),i===-1)return i;for(let s=0;s<
this.value.length;s++){let a=this.value[s].constructor.NAME;if(a===mt){if(this.isIndefiniteForm)break;return this.error="EndOfContent is unexpected, OCTET STRIN\
G may consists of OCTET STRINGs only",-1}if(a!==Tn)return this.error="OCTET STRING may consists of OCTET STRINGs only",-1}}else this.isHexOnly=!0,i=super.fromBER(
e,t,n),this.blockLength=n;return i}toBER(e,t){return this.isConstructed?M.prototype.toBER.call(this,e,t):e?new ArrayBuffer(this.valueHexView.byteLength):this.valueHexView.
slice().buffer}toJSON(){return{...super.toJSON(),isConstructed:this.isConstructed}}};at.NAME="OctetStringValueBlock";var Os=at.prototype.toBER,zr,G=class extends E{constructor({
idBlock:e={},lenBlock:t={},...n}={}){var o,i;(o=n.isConstructed)!==null&&o!==void 0||(n.isConstructed=!!(!((i=n.value)===null||i===void 0)&&i.length)),super({idBlock:{
isConstructed:n.isConstructed,...e},lenBlock:{...t,isIndefiniteForm:!!n.isIndefiniteForm},...n},at),this.idBlock.tagClass=1,this.idBlock.tagNumber=4}fromBER(e,t,n,o){
if(this.valueBlock.isConstructed=this.idBlock.isConstructed,this.valueBlock.isIndefiniteForm=this.lenBlock.isIndefiniteForm,n===0)return this.idBlock.error.length===
0&&(this.blockLength+=this.idBlock.blockLength),this.lenBlock.error.length===0&&(this.blockLength+=this.lenBlock.blockLength),t;if(!this.valueBlock.isConstructed&&
o?.parseEmbedded!==!1){let s=(e instanceof ArrayBuffer?new Uint8Array(e):e).subarray(t,t+n);try{if(s.byteLength){let a=o??Nt(),c=qr(s,0,s.byteLength,a);c.offset!==
-1&&c.offset===n&&(this.valueBlock.value=[c.result])}}catch{}}return super.fromBER(e,t,n,o)}onAsciiEncoding(){if(this.valueBlock.isConstructed||this.valueBlock.
value&&this.valueBlock.value.length)return N.prototype.onAsciiEncoding.call(this);let e=this.constructor.NAME,t=C.ToHex(this.valueBlock.valueHexView);return`${e}\
 : ${t}`}getValue(){if(!this.idBlock.isConstructed)return this.valueBlock.valueHexView.slice().buffer;let e=[];for(let t of this.valueBlock.value)t instanceof zr&&
e.push(t.valueBlock.valueHexView);return x.concat(e)}};zr=G;m.OctetString=zr;G.NAME=Tn;var ct=class extends ae(M){constructor({unusedBits:e=0,isConstructed:t=!1,
...n}={}){super(n),this.unusedBits=e,this.isConstructed=t,this.blockLength=this.valueHexView.byteLength}fromBER(e,t,n,o){if(!n)return t;let i=-1;if(this.isConstructed){
if(i=M.prototype.fromBER.call(this,e,t,n,o),i===-1)return i;for(let c of this.value){let f=c.constructor.NAME;if(f===mt){if(this.isIndefiniteForm)break;return this.
error="EndOfContent is unexpected, BIT STRING may consists of BIT STRINGs only",-1}if(f!==Ln)return this.error="BIT STRING may consists of BIT STRINGs only",-1;
let h=c.valueBlock;if(this.unusedBits>0&&h.unusedBits>0)return this.error='Using of "unused bits" inside constructive BIT STRING allowed for least one only',-1;
this.unusedBits=h.unusedBits}return i}let s=x.toUint8Array(e);if(!me(this,s,t,n))return-1;let a=s.subarray(t,t+n);if(this.unusedBits=a[0],this.unusedBits>7)return this.
error="Unused bits for BitString must be in range 0-7",-1;if(!this.unusedBits&&o?.parseEmbedded!==!1){let c=a.subarray(1);try{if(c.byteLength){let f=o??Nt(),h=qr(
c,0,c.byteLength,f);h.offset!==-1&&h.offset===n-1&&(this.value=[h.result])}}catch{}}return this.valueHexView=a.subarray(1),this.blockLength=a.length,t+n}toBER(e,t){
if(this.isConstructed)return M.prototype.toBER.call(this,e,t);if(e)return new ArrayBuffer(this.valueHexView.byteLength+1);if(!this.valueHexView.byteLength){let o=new Uint8Array(
1);return o[0]=0,o.buffer}let n=new Uint8Array(this.valueHexView.length+1);return n[0]=this.unusedBits,n.set(this.valueHexView,1),n.buffer}toJSON(){return{...super.
toJSON(),unusedBits:this.unusedBits,isConstructed:this.isConstructed}}};ct.NAME="BitStringValueBlock";var _s=ct.prototype.toBER,Zn,q=class extends E{constructor({
idBlock:e={},lenBlock:t={},...n}={}){var o,i;(o=n.isConstructed)!==null&&o!==void 0||(n.isConstructed=!!(!((i=n.value)===null||i===void 0)&&i.length)),super({idBlock:{
isConstructed:n.isConstructed,...e},lenBlock:{...t,isIndefiniteForm:!!n.isIndefiniteForm},...n},ct),this.idBlock.tagClass=1,this.idBlock.tagNumber=3}fromBER(e,t,n,o){
return this.valueBlock.isConstructed=this.idBlock.isConstructed,this.valueBlock.isIndefiniteForm=this.lenBlock.isIndefiniteForm,super.fromBER(e,t,n,o)}onAsciiEncoding(){
if(this.valueBlock.isConstructed||this.valueBlock.value&&this.valueBlock.value.length)return N.prototype.onAsciiEncoding.call(this);{let e=[],t=this.valueBlock.
valueHexView;for(let s of t)e.push(s.toString(2).padStart(8,"0"));let n=e.join(""),o=this.constructor.NAME,i=n.substring(0,n.length-this.valueBlock.unusedBits);
return`${o} : ${i}`}}};Zn=q;m.BitString=Zn;q.NAME=Ln;function Xn(r){if(!r.byteLength)return BigInt(0);let e=BigInt(`0x${C.ToHex(r)}`);return r[0]&128?e-(BigInt(
1)<<BigInt(r.byteLength*8)):e}function Is(r){if(typeof BigInt<"u")return Xn(r).toString(10);let e=1e7,t=7;if(!r.byteLength)return"0";let n=!!(r[0]&128),o=r;if(n){
o=new Uint8Array(r.length);let c=1;for(let f=r.length-1;f>=0;f--){let h=(r[f]^255)+c;o[f]=h&255,c=h>>8}}let i=[0];for(let c=0;c<o.length;c++){let f=o[c];for(let h=0;h<
i.length;h++){let d=i[h]*256+f;i[h]=d%e,f=Math.floor(d/e)}f&&i.push(f)}let s=i.length-1;for(;s>0&&i[s]===0;)s--;let a=String(i[s]);for(let c=s-1;c>=0;c--)a+=String(
i[c]).padStart(t,"0");return n&&a!=="0"?`-${a}`:a}var Yn,Ee=class extends ae(I){setValueHex(){this.valueHexView.length>=4?(this.warnings.push("Too big Integer f\
or decoding, hex only"),this.isHexOnly=!0,this._valueDec=0):(this.isHexOnly=!1,this.valueHexView.length>0&&(this._valueDec=Pr.call(this)))}constructor({value:e,
...t}={}){super(t),this._valueDec=0,t.valueHex&&this.setValueHex(),e!==void 0&&(this.valueDec=e)}set valueDec(e){this._valueDec=e,this.isHexOnly=!1,this.valueHexView=
new Uint8Array(Cn(e))}get valueDec(){return this._valueDec}fromDER(e,t,n,o=0){let i=this.fromBER(e,t,n);if(i===-1)return i;let s=this.valueHexView;return s[0]===
0&&(s[1]&128)!==0?this.valueHexView=s.subarray(1):o!==0&&s.length<o&&(o-s.length>1&&(o=s.length+1),this.valueHexView=s.subarray(o-s.length)),i}toDER(e=!1){let t=this.
valueHexView;switch(!0){case(t[0]&128)!==0:{let n=new Uint8Array(this.valueHexView.length+1);n[0]=0,n.set(t,1),this.valueHexView=n}break;case(t[0]===0&&(t[1]&128)===
0):this.valueHexView=this.valueHexView.subarray(1);break}return this.toBER(e)}fromBER(e,t,n){let o=super.fromBER(e,t,n);return o===-1||this.setValueHex(),o}toBER(e){
return e?new ArrayBuffer(this.valueHexView.length):this.valueHexView.slice().buffer}toJSON(){return{...super.toJSON(),valueDec:this.valueDec}}toString(){return Is(
this.valueHexView)}};Yn=Ee;Ee.NAME="IntegerValueBlock";Object.defineProperty(Yn.prototype,"valueHex",{set:function(r){this.valueHexView=new Uint8Array(r),this.setValueHex()},
get:function(){return this.valueHexView.slice().buffer}});var Ts=Ee.prototype.toBER,Ls=Ee.prototype.toString,yt,ee=class extends E{constructor(e={}){super(e,Ee),
this.idBlock.tagClass=1,this.idBlock.tagNumber=2}toBigInt(){Qt();let e=this.valueBlock,t=e.toString;return t===Ls?Xn(e.valueHexView):BigInt(Reflect.apply(t,e,[]))}static fromBigInt(e){
Qt();let t=BigInt(e),n=new ye,o=t.toString(16).replace(/^-/,""),i=new Uint8Array(C.FromHex(o));if(t<0){let a=new Uint8Array(i.length+(i[0]&128?1:0));a[0]|=128;let f=BigInt(
`0x${C.ToHex(a)}`)+t,h=x.toUint8Array(C.FromHex(f.toString(16)));h[0]|=128,n.write(h)}else i[0]&128&&n.write(new Uint8Array([0])),n.write(i);return new yt({valueHex:n.
final()})}convertToDER(){let e=new yt({valueHex:this.valueBlock.valueHexView});return e.valueBlock.toDER(),e}convertFromDER(){return new yt({valueHex:this.valueBlock.
valueHexView[0]===0?this.valueBlock.valueHexView.subarray(1):this.valueBlock.valueHexView})}onAsciiEncoding(){return`${this.constructor.NAME} : ${this.valueBlock.
toString()}`}};yt=ee;m.Integer=yt;ee.NAME="INTEGER";var Qn,Pe=class extends ee{constructor(e={}){super(e),this.idBlock.tagClass=1,this.idBlock.tagNumber=10}};Qn=
Pe;m.Enumerated=Qn;Pe.NAME="ENUMERATED";var bt=class extends ae(I){constructor({valueDec:e=-1,isFirstSid:t=!1,...n}={}){super(n),this.valueDec=e,this.isFirstSid=
t}fromBER(e,t,n){if(!n)return t;let o=x.toUint8Array(e);if(!me(this,o,t,n))return-1;let i=o.subarray(t,t+n);if(this.blockLength===0&&Number.isInteger(t)&&Number.
isInteger(n)){let a=0;for(;a<n;){let c=i[a];if(a++,(c&128)===0)break}this.blockLength=a,this.valueHexView=new Uint8Array(a);for(let c=0;c<a;c++)this.valueHexView[c]=
i[c]&127}else{this.valueHexView=new Uint8Array(n);for(let c=0;c<n&&(this.valueHexView[c]=i[c]&127,this.blockLength++,(i[c]&128)!==0);c++);let a=new Uint8Array(this.
blockLength);for(let c=0;c<this.blockLength;c++)a[c]=this.valueHexView[c];this.valueHexView=a}return(i[this.blockLength-1]&128)!==0?(this.error="End of input re\
ached before message was fully decoded",-1):(this.valueHexView[0]===0&&this.warnings.push("Needlessly long format of SID encoding"),this.blockLength<=8?this.valueDec=
Ue(this.valueHexView,7):(this.isHexOnly=!0,this.warnings.push("Too big SID for decoding, hex only")),t+this.blockLength)}set valueBigInt(e){Qt();let t=BigInt(e).
toString(2);for(;t.length%7;)t="0"+t;let n=new Uint8Array(t.length/7);for(let o=0;o<n.length;o++)n[o]=parseInt(t.slice(o*7,o*7+7),2)+(o+1<n.length?128:0);this.fromBER(
n.buffer,0,n.length)}toBER(e){if(this.isHexOnly){if(e)return new ArrayBuffer(this.valueHexView.byteLength);let o=this.valueHexView,i=new Uint8Array(this.blockLength);
for(let s=0;s<this.blockLength-1;s++)i[s]=o[s]|128;return i[this.blockLength-1]=o[this.blockLength-1],x.toArrayBuffer(i)}let t=we(this.valueDec,7);if(t.byteLength===
0)return this.error="Error during encoding SID value",se;let n=new Uint8Array(t.byteLength);if(!e){let o=new Uint8Array(t),i=t.byteLength-1;for(let s=0;s<i;s++)
n[s]=o[s]|128;n[i]=o[i]}return x.toArrayBuffer(n)}toString(){let e="";if(this.isHexOnly)e=C.ToHex(this.valueHexView);else if(this.isFirstSid){let t=this.valueDec;
this.valueDec<=39?e="0.":this.valueDec<=79?(e="1.",t-=40):(e="2.",t-=80),e+=t.toString()}else e=this.valueDec.toString();return e}toJSON(){return{...super.toJSON(),
valueDec:this.valueDec,isFirstSid:this.isFirstSid}}};bt.NAME="sidBlock";var rr=class extends I{constructor({value:e=H,...t}={}){super(t),this.value=[],e&&this.fromString(
e)}fromBER(e,t,n){let o=t;for(;n>0;){let i=new bt;if(o=i.fromBER(e,o,n),o===-1)return this.blockLength=0,this.error=i.error,o;this.value.length===0&&(i.isFirstSid=
!0),this.blockLength+=i.blockLength,n-=i.blockLength,this.value.push(i)}return o}toBER(e){let t=[];for(let n=0;n<this.value.length;n++){let o=this.value[n].toBER(
e);if(o.byteLength===0)return this.error=this.value[n].error,se;t.push(o)}return Kt(t)}fromString(e){this.value=[];let t=0,n=0,o="",i=!1;do if(n=e.indexOf(".",t),
n===-1?o=e.substring(t):o=e.substring(t,n),t=n+1,i){let s=this.value[0],a=0;switch(s.valueDec){case 0:break;case 1:a=40;break;case 2:a=80;break;default:this.value=
[];return}let c=parseInt(o,10);if(isNaN(c))return;s.valueDec=c+a,i=!1}else{let s=new bt;if(o>Number.MAX_SAFE_INTEGER){Qt();let a=BigInt(o);s.valueBigInt=a}else if(s.
valueDec=parseInt(o,10),isNaN(s.valueDec))return;this.value.length||(s.isFirstSid=!0,i=!0),this.value.push(s)}while(n!==-1)}toString(){let e="",t=!1;for(let n=0;n<
this.value.length;n++){t=this.value[n].isHexOnly;let o=this.value[n].toString();n!==0&&(e=`${e}.`),t?(o=`{${o}}`,this.value[n].isFirstSid?e=`2.{${o} - 80}`:e+=o):
e+=o}return e}toJSON(){let e={...super.toJSON(),value:this.toString(),sidArray:[]};for(let t=0;t<this.value.length;t++)e.sidArray.push(this.value[t].toJSON());return e}};
rr.NAME="ObjectIdentifierValueBlock";var Kn,Ve=class extends E{getValue(){return this.valueBlock.toString()}setValue(e){this.valueBlock.fromString(e)}constructor(e={}){
super(e,rr),this.idBlock.tagClass=1,this.idBlock.tagNumber=6}onAsciiEncoding(){return`${this.constructor.NAME} : ${this.valueBlock.toString()||"empty"}`}toJSON(){
return{...super.toJSON(),value:this.getValue()}}};Kn=Ve;m.ObjectIdentifier=Kn;Ve.NAME="OBJECT IDENTIFIER";var xt=class extends ae(Ae){constructor({valueDec:e=0,
...t}={}){super(t),this.valueDec=e}fromBER(e,t,n){if(n===0)return t;let o=x.toUint8Array(e);if(!me(this,o,t,n))return-1;let i=o.subarray(t,t+n);if(this.blockLength===
0&&Number.isInteger(t)&&Number.isInteger(n)){let a=0;for(;a<n;){let c=i[a];if(a++,(c&128)===0)break}this.blockLength=a,this.valueHexView=new Uint8Array(a);for(let c=0;c<
a;c++)this.valueHexView[c]=i[c]&127}else{this.valueHexView=new Uint8Array(n);for(let c=0;c<n&&(this.valueHexView[c]=i[c]&127,this.blockLength++,(i[c]&128)!==0);c++)
;let a=new Uint8Array(this.blockLength);for(let c=0;c<this.blockLength;c++)a[c]=this.valueHexView[c];this.valueHexView=a}return(i[this.blockLength-1]&128)!==0?(this.
error="End of input reached before message was fully decoded",-1):(this.valueHexView[0]===0&&this.warnings.push("Needlessly long format of SID encoding"),this.blockLength<=
8?this.valueDec=Ue(this.valueHexView,7):(this.isHexOnly=!0,this.warnings.push("Too big SID for decoding, hex only")),t+this.blockLength)}toBER(e){if(this.isHexOnly){
if(e)return new ArrayBuffer(this.valueHexView.byteLength);let o=this.valueHexView,i=new Uint8Array(this.blockLength);for(let s=0;s<this.blockLength-1;s++)i[s]=o[s]|
128;return i[this.blockLength-1]=o[this.blockLength-1],i.buffer}let t=we(this.valueDec,7);if(t.byteLength===0)return this.error="Error during encoding SID value",
se;let n=new Uint8Array(t.byteLength);if(!e){let o=new Uint8Array(t),i=t.byteLength-1;for(let s=0;s<i;s++)n[s]=o[s]|128;n[i]=o[i]}return n.buffer}toString(){let e="";
return this.isHexOnly?e=C.ToHex(this.valueHexView):e=this.valueDec.toString(),e}toJSON(){return{...super.toJSON(),valueDec:this.valueDec}}};xt.NAME="relativeSid\
Block";var nr=class extends I{constructor({value:e=H,...t}={}){super(t),this.value=[],e&&this.fromString(e)}fromBER(e,t,n){let o=t;for(;n>0;){let i=new xt;if(o=
i.fromBER(e,o,n),o===-1)return this.blockLength=0,this.error=i.error,o;this.blockLength+=i.blockLength,n-=i.blockLength,this.value.push(i)}return o}toBER(e,t){let n=[];
for(let o=0;o<this.value.length;o++){let i=this.value[o].toBER(e);if(i.byteLength===0)return this.error=this.value[o].error,se;n.push(i)}return Kt(n)}fromString(e){
this.value=[];let t=0,n=0,o="";do{n=e.indexOf(".",t),n===-1?o=e.substring(t):o=e.substring(t,n),t=n+1;let i=new xt;if(i.valueDec=parseInt(o,10),isNaN(i.valueDec))
return!0;this.value.push(i)}while(n!==-1);return!0}toString(){let e="",t=!1;for(let n=0;n<this.value.length;n++){t=this.value[n].isHexOnly;let o=this.value[n].toString();
n!==0&&(e=`${e}.`),t&&(o=`{${o}}`),e+=o}return e}toJSON(){let e={...super.toJSON(),value:this.toString(),sidArray:[]};for(let t=0;t<this.value.length;t++)e.sidArray.
push(this.value[t].toJSON());return e}};nr.NAME="RelativeObjectIdentifierValueBlock";var eo,De=class extends E{getValue(){return this.valueBlock.toString()}setValue(e){
this.valueBlock.fromString(e)}constructor(e={}){super(e,nr),this.idBlock.tagClass=1,this.idBlock.tagNumber=13}onAsciiEncoding(){return`${this.constructor.NAME} \
: ${this.valueBlock.toString()||"empty"}`}toJSON(){return{...super.toJSON(),value:this.getValue()}}};eo=De;m.RelativeObjectIdentifier=eo;De.NAME="RelativeObject\
Identifier";var to,T=class extends N{constructor(e={}){super(e),this.idBlock.tagClass=1,this.idBlock.tagNumber=16}};to=T;m.Sequence=to;T.NAME="SEQUENCE";var ro,
U=class extends N{constructor(e={}){super(e),this.idBlock.tagClass=1,this.idBlock.tagNumber=17}};ro=U;m.Set=ro;U.NAME="SET";var or=class extends ae(I){constructor({
...e}={}){super(e),this.isHexOnly=!0,this.value=H}toJSON(){return{...super.toJSON(),value:this.value}}};or.NAME="StringValueBlock";var ir=class extends or{};ir.
NAME="SimpleStringValueBlock";var P=class extends gt{constructor({...e}={}){super(e,ir)}fromBuffer(e){this.valueBlock.value=String.fromCharCode.apply(null,x.toUint8Array(
e))}fromString(e){let t=e.length,n=this.valueBlock.valueHexView=new Uint8Array(t);for(let o=0;o<t;o++)n[o]=e.charCodeAt(o);this.valueBlock.value=e}};P.NAME="SIM\
PLE STRING";var sr=class extends P{fromBuffer(e){this.valueBlock.valueHexView=x.toUint8Array(e);try{this.valueBlock.value=C.ToUtf8String(e)}catch(t){this.warnings.
push(`Error during "decodeURIComponent": ${t}, using raw string`),this.valueBlock.value=C.ToBinary(e)}}fromString(e){this.valueBlock.valueHexView=new Uint8Array(
C.FromUtf8String(e)),this.valueBlock.value=e}};sr.NAME="Utf8StringValueBlock";var no,z=class extends sr{constructor(e={}){super(e),this.idBlock.tagClass=1,this.
idBlock.tagNumber=12}};no=z;m.Utf8String=no;z.NAME="UTF8String";var ar=class extends P{fromBuffer(e){this.valueBlock.value=C.ToUtf16String(e),this.valueBlock.valueHexView=
x.toUint8Array(e)}fromString(e){this.valueBlock.value=e,this.valueBlock.valueHexView=new Uint8Array(C.FromUtf16String(e))}};ar.NAME="BmpStringValueBlock";var oo,
He=class extends ar{constructor({...e}={}){super(e),this.idBlock.tagClass=1,this.idBlock.tagNumber=30}};oo=He;m.BmpString=oo;He.NAME="BMPString";var cr=class extends P{fromBuffer(e){
let t=ArrayBuffer.isView(e)?e.slice().buffer:e.slice(0),n=new Uint8Array(t);for(let o=0;o<n.length;o+=4)n[o]=n[o+3],n[o+1]=n[o+2],n[o+2]=0,n[o+3]=0;this.valueBlock.
value=String.fromCharCode.apply(null,new Uint32Array(t))}fromString(e){let t=e.length,n=this.valueBlock.valueHexView=new Uint8Array(t*4);for(let o=0;o<t;o++){let i=we(
e.charCodeAt(o),8),s=new Uint8Array(i);if(s.length>4)continue;let a=4-s.length;for(let c=s.length-1;c>=0;c--)n[o*4+c+a]=s[c]}this.valueBlock.value=e}};cr.NAME="\
UniversalStringValueBlock";var io,$e=class extends cr{constructor({...e}={}){super(e),this.idBlock.tagClass=1,this.idBlock.tagNumber=28}};io=$e;m.UniversalString=
io;$e.NAME="UniversalString";var so,Me=class extends P{constructor(e={}){super(e),this.idBlock.tagClass=1,this.idBlock.tagNumber=18}};so=Me;m.NumericString=so;Me.
NAME="NumericString";var ao,Fe=class extends P{constructor(e={}){super(e),this.idBlock.tagClass=1,this.idBlock.tagNumber=19}};ao=Fe;m.PrintableString=ao;Fe.NAME=
"PrintableString";var co,Ge=class extends P{constructor(e={}){super(e),this.idBlock.tagClass=1,this.idBlock.tagNumber=20}};co=Ge;m.TeletexString=co;Ge.NAME="Tel\
etexString";var lo,qe=class extends P{constructor(e={}){super(e),this.idBlock.tagClass=1,this.idBlock.tagNumber=21}};lo=qe;m.VideotexString=lo;qe.NAME="Videotex\
String";var uo,ze=class extends P{constructor(e={}){super(e),this.idBlock.tagClass=1,this.idBlock.tagNumber=22}};uo=ze;m.IA5String=uo;ze.NAME="IA5String";var fo,
We=class extends P{constructor(e={}){super(e),this.idBlock.tagClass=1,this.idBlock.tagNumber=25}};fo=We;m.GraphicString=fo;We.NAME="GraphicString";var po,Ne=class extends P{constructor(e={}){
super(e),this.idBlock.tagClass=1,this.idBlock.tagNumber=26}};po=Ne;m.VisibleString=po;Ne.NAME="VisibleString";var ho,Je=class extends P{constructor(e={}){super(
e),this.idBlock.tagClass=1,this.idBlock.tagNumber=27}};ho=Je;m.GeneralString=ho;Je.NAME="GeneralString";var yo,Ze=class extends P{constructor(e={}){super(e),this.
idBlock.tagClass=1,this.idBlock.tagNumber=29}};yo=Ze;m.CharacterString=yo;Ze.NAME="CharacterString";var mo,Ce=class extends Ne{constructor({value:e,valueDate:t,
...n}={}){if(super(n),this.year=0,this.month=0,this.day=0,this.hour=0,this.minute=0,this.second=0,e){this.fromString(e),this.valueBlock.valueHexView=new Uint8Array(
e.length);for(let o=0;o<e.length;o++)this.valueBlock.valueHexView[o]=e.charCodeAt(o)}t&&(this.fromDate(t),this.valueBlock.valueHexView=new Uint8Array(this.toBuffer())),
this.idBlock.tagClass=1,this.idBlock.tagNumber=23}fromBuffer(e){this.fromString(String.fromCharCode.apply(null,x.toUint8Array(e)))}toBuffer(){let e=this.toString(),
t=new ArrayBuffer(e.length),n=new Uint8Array(t);for(let o=0;o<e.length;o++)n[o]=e.charCodeAt(o);return t}fromDate(e){this.year=e.getUTCFullYear(),this.month=e.getUTCMonth()+
1,this.day=e.getUTCDate(),this.hour=e.getUTCHours(),this.minute=e.getUTCMinutes(),this.second=e.getUTCSeconds()}toDate(){return new Date(Date.UTC(this.year,this.
month-1,this.day,this.hour,this.minute,this.second))}fromString(e){let n=/(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})Z/gi.exec(e);if(n===null){this.error="Wrong \
input string for conversion";return}let o=parseInt(n[1],10);o>=50?this.year=1900+o:this.year=2e3+o,this.month=parseInt(n[2],10),this.day=parseInt(n[3],10),this.
hour=parseInt(n[4],10),this.minute=parseInt(n[5],10),this.second=parseInt(n[6],10)}toString(e="iso"){if(e==="iso"){let t=Array.from({length:7});return t[0]=D(this.
year<2e3?this.year-1900:this.year-2e3,2),t[1]=D(this.month,2),t[2]=D(this.day,2),t[3]=D(this.hour,2),t[4]=D(this.minute,2),t[5]=D(this.second,2),t[6]="Z",t.join(
"")}return super.toString(e)}onAsciiEncoding(){return`${this.constructor.NAME} : ${this.toDate().toISOString()}`}toJSON(){return{...super.toJSON(),year:this.year,
month:this.month,day:this.day,hour:this.hour,minute:this.minute,second:this.second}}};mo=Ce;m.UTCTime=mo;Ce.NAME="UTCTime";var go,Xe=class extends Ce{constructor(e={}){
var t;super(e),(t=this.millisecond)!==null&&t!==void 0||(this.millisecond=0),this.idBlock.tagClass=1,this.idBlock.tagNumber=24}fromDate(e){super.fromDate(e),this.
millisecond=e.getUTCMilliseconds()}toDate(){let e=Date.UTC(this.year,this.month-1,this.day,this.hour,this.minute,this.second,this.millisecond);return new Date(e)}fromString(e){
let t=!1,n="",o="",i=0,s,a=0,c=0;if(e[e.length-1]==="Z")n=e.substring(0,e.length-1),t=!0;else{let d=new Number(e[e.length-1]);if(isNaN(d.valueOf()))throw new Error(
"Wrong input string for conversion");n=e}if(t){if(n.indexOf("+")!==-1)throw new Error("Wrong input string for conversion");if(n.indexOf("-")!==-1)throw new Error(
"Wrong input string for conversion")}else{let d=1,v=n.indexOf("+"),O="";if(v===-1&&(v=n.indexOf("-"),d=-1),v!==-1){if(O=n.substring(v+1),n=n.substring(0,v),O.length!==
2&&O.length!==4)throw new Error("Wrong input string for conversion");let ht=parseInt(O.substring(0,2),10);if(isNaN(ht.valueOf()))throw new Error("Wrong input st\
ring for conversion");if(a=d*ht,O.length===4){if(ht=parseInt(O.substring(2,4),10),isNaN(ht.valueOf()))throw new Error("Wrong input string for conversion");c=d*ht}}}
let f=n.indexOf(".");if(f===-1&&(f=n.indexOf(",")),f!==-1){let d=new Number(`0${n.substring(f)}`);if(isNaN(d.valueOf()))throw new Error("Wrong input string for \
conversion");i=d.valueOf(),o=n.substring(0,f)}else o=n;switch(!0){case o.length===8:if(s=/(\d{4})(\d{2})(\d{2})/gi,f!==-1)throw new Error("Wrong input string fo\
r conversion");break;case o.length===10:if(s=/(\d{4})(\d{2})(\d{2})(\d{2})/gi,f!==-1){let d=60*i;this.minute=Math.floor(d),d=60*(d-this.minute),this.second=Math.
floor(d),d=1e3*(d-this.second),this.millisecond=Math.floor(d)}break;case o.length===12:if(s=/(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})/gi,f!==-1){let d=60*i;this.second=
Math.floor(d),d=1e3*(d-this.second),this.millisecond=Math.floor(d)}break;case o.length===14:if(s=/(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})/gi,f!==-1){let d=1e3*
i;this.millisecond=Math.floor(d)}break;default:throw new Error("Wrong input string for conversion")}let h=s.exec(o);if(h===null)throw new Error("Wrong input str\
ing for conversion");for(let d=1;d<h.length;d++)switch(d){case 1:this.year=parseInt(h[d],10);break;case 2:this.month=parseInt(h[d],10);break;case 3:this.day=parseInt(
h[d],10);break;case 4:this.hour=parseInt(h[d],10)+a;break;case 5:this.minute=parseInt(h[d],10)+c;break;case 6:this.second=parseInt(h[d],10);break;default:throw new Error(
"Wrong input string for conversion")}if(t===!1){let d=new Date(this.year,this.month,this.day,this.hour,this.minute,this.second,this.millisecond);this.year=d.getUTCFullYear(),
this.month=d.getUTCMonth(),this.day=d.getUTCDay(),this.hour=d.getUTCHours(),this.minute=d.getUTCMinutes(),this.second=d.getUTCSeconds(),this.millisecond=d.getUTCMilliseconds()}}toString(e="\
iso"){if(e==="iso"){let t=[];return t.push(D(this.year,4)),t.push(D(this.month,2)),t.push(D(this.day,2)),t.push(D(this.hour,2)),t.push(D(this.minute,2)),t.push(
D(this.second,2)),this.millisecond!==0&&(t.push("."),t.push(D(this.millisecond,3).replace(/0+$/,""))),t.push("Z"),t.join("")}return super.toString(e)}toJSON(){return{
...super.toJSON(),millisecond:this.millisecond}}};go=Xe;m.GeneralizedTime=go;Xe.NAME="GeneralizedTime";var vo,wt=class extends z{constructor(e={}){super(e),this.
idBlock.tagClass=1,this.idBlock.tagNumber=31}};vo=wt;m.DATE=vo;wt.NAME="DATE";var bo,At=class extends z{constructor(e={}){super(e),this.idBlock.tagClass=1,this.
idBlock.tagNumber=32}};bo=At;m.TimeOfDay=bo;At.NAME="TimeOfDay";var xo,Bt=class extends z{constructor(e={}){super(e),this.idBlock.tagClass=1,this.idBlock.tagNumber=
33}};xo=Bt;m.DateTime=xo;Bt.NAME="DateTime";var wo,St=class extends z{constructor(e={}){super(e),this.idBlock.tagClass=1,this.idBlock.tagNumber=34}};wo=St;m.Duration=
wo;St.NAME="Duration";var Ao,Et=class extends z{constructor(e={}){super(e),this.idBlock.tagClass=1,this.idBlock.tagNumber=14}};Ao=Et;m.TIME=Ao;Et.NAME="TIME";var ie=class{constructor({
name:e=H,optional:t=!1}={}){this.name=e,this.optional=t}},lt=class extends ie{constructor({value:e=[],...t}={}){super(t),this.value=e}},Ye=class extends ie{constructor({
value:e=new ie,local:t=!1,...n}={}){super(n),this.value=e,this.local=t}},Fr=class{get data(){return this.dataView.slice().buffer}set data(e){this.dataView=x.toUint8Array(
e)}constructor({data:e=lr}={}){this.dataView=x.toUint8Array(e)}fromBER(e,t,n){let o=t+n;return this.dataView=x.toUint8Array(e).subarray(t,o),o}toBER(e){return this.
dataView.slice().buffer}};function he(r,e,t){if(t instanceof lt){for(let i of t.value)if(he(r,e,i).verified)return{verified:!0,result:r};{let i={verified:!1,result:{
error:"Wrong values for Choice type"}};return t.hasOwnProperty(Vr)&&(i.name=t.name),i}}if(t instanceof ie)return t.hasOwnProperty(Vr)&&(r[t.name]=e),{verified:!0,
result:r};if(!(r instanceof Object))return{verified:!1,result:{error:"Wrong root object"}};if(!(e instanceof Object))return{verified:!1,result:{error:"Wrong ASN\
.1 data"}};if(!(t instanceof Object))return{verified:!1,result:{error:"Wrong ASN.1 schema"}};if(!(Pi in t))return{verified:!1,result:{error:"Wrong ASN.1 schema"}};
if(!($i in t.idBlock))return{verified:!1,result:{error:"Wrong ASN.1 schema"}};if(!(Mi in t.idBlock))return{verified:!1,result:{error:"Wrong ASN.1 schema"}};let n=t.
idBlock.toBER(!1);if(n.byteLength===0)return{verified:!1,result:{error:"Error encoding idBlock for ASN.1 schema"}};if(t.idBlock.fromBER(n,0,n.byteLength)===-1)return{
verified:!1,result:{error:"Error decoding idBlock for ASN.1 schema"}};if(t.idBlock.hasOwnProperty(Vi)===!1)return{verified:!1,result:{error:"Wrong ASN.1 schema"}};
if(t.idBlock.tagClass!==e.idBlock.tagClass)return{verified:!1,result:r};if(t.idBlock.hasOwnProperty(Di)===!1)return{verified:!1,result:{error:"Wrong ASN.1 schem\
a"}};if(t.idBlock.tagNumber!==e.idBlock.tagNumber)return{verified:!1,result:r};if(t.idBlock.hasOwnProperty(Hi)===!1)return{verified:!1,result:{error:"Wrong ASN.\
1 schema"}};if(t.idBlock.isConstructed!==e.idBlock.isConstructed)return{verified:!1,result:r};if(!(Ri in t.idBlock))return{verified:!1,result:{error:"Wrong ASN.\
1 schema"}};if(t.idBlock.isHexOnly!==e.idBlock.isHexOnly)return{verified:!1,result:r};if(t.idBlock.isHexOnly){if(!(On in t.idBlock))return{verified:!1,result:{error:"\
Wrong ASN.1 schema"}};let i=t.idBlock.valueHexView,s=e.idBlock.valueHexView;if(i.length!==s.length)return{verified:!1,result:r};for(let a=0;a<i.length;a++)if(i[a]!==
s[1])return{verified:!1,result:r}}if(t.name&&(t.name=t.name.replace(/^\s+|\s+$/g,H),t.name&&(r[t.name]=e)),t instanceof m.Constructed){let i=0,s={verified:!1,result:{
error:"Unknown error"}},a=t.valueBlock.value.length;if(a>0&&t.valueBlock.value[0]instanceof Ye&&(a=e.valueBlock.value.length),a===0)return{verified:!0,result:r};
if(e.valueBlock.value.length===0&&t.valueBlock.value.length!==0){let c=!0;for(let f=0;f<t.valueBlock.value.length;f++)c=c&&(t.valueBlock.value[f].optional||!1);
return c?{verified:!0,result:r}:(t.name&&(t.name=t.name.replace(/^\s+|\s+$/g,H),t.name&&delete r[t.name]),r.error="Inconsistent object length",{verified:!1,result:r})}
for(let c=0;c<a;c++)if(c-i>=e.valueBlock.value.length){if(t.valueBlock.value[c].optional===!1){let f={verified:!1,result:r};return r.error="Inconsistent length \
between ASN.1 data and schema",t.name&&(t.name=t.name.replace(/^\s+|\s+$/g,H),t.name&&(delete r[t.name],f.name=t.name)),f}}else if(t.valueBlock.value[0]instanceof
Ye){if(s=he(r,e.valueBlock.value[c],t.valueBlock.value[0].value),s.verified===!1)if(t.valueBlock.value[0].optional)i++;else return t.name&&(t.name=t.name.replace(
/^\s+|\s+$/g,H),t.name&&delete r[t.name]),s;if(Vr in t.valueBlock.value[0]&&t.valueBlock.value[0].name.length>0){let f={};Fi in t.valueBlock.value[0]&&t.valueBlock.
value[0].local?f=e:f=r,typeof f[t.valueBlock.value[0].name]>"u"&&(f[t.valueBlock.value[0].name]=[]),f[t.valueBlock.value[0].name].push(e.valueBlock.value[c])}}else if(s=
he(r,e.valueBlock.value[c-i],t.valueBlock.value[c]),s.verified===!1)if(t.valueBlock.value[c].optional)i++;else return t.name&&(t.name=t.name.replace(/^\s+|\s+$/g,
H),t.name&&delete r[t.name]),s;if(s.verified===!1){let c={verified:!1,result:r};return t.name&&(t.name=t.name.replace(/^\s+|\s+$/g,H),t.name&&(delete r[t.name],
c.name=t.name)),c}return{verified:!0,result:r}}if(t.primitiveSchema&&On in e.valueBlock){let i=ur(e.valueBlock.valueHexView);if(i.offset===-1){let s={verified:!1,
result:i.result};return t.name&&(t.name=t.name.replace(/^\s+|\s+$/g,H),t.name&&(delete r[t.name],s.name=t.name)),s}return he(r,i.result,t.primitiveSchema)}return{
verified:!0,result:r}}function js(r,e){if(!(e instanceof Object))return{verified:!1,result:{error:"Wrong ASN.1 schema type"}};let t=ur(x.toUint8Array(r));return t.
offset===-1?{verified:!1,result:t.result}:he(t.result,t.result,e)}Qi({BitString:q,Integer:ee,OctetString:G,Primitive:oe,Constructed:N,Sequence:T,Set:U},{BaseBlock:E,
ViewWriter:ye,LocalIdentificationBlock:Be,LocalLengthBlock:Se,LocalIntegerValueBlock:Ee,LocalOctetStringValueBlock:at,LocalConstructedValueBlock:M,LocalBitStringValueBlock:ct,
LocalPrimitiveValueBlock:st,originalBaseBlockToBER:hs,originalWriterWrite:ji,originalWriterFinal:Ui,originalIdentificationToBER:Gi,originalLengthToBER:zi,originalIntegerToBER:Ts,
originalOctetStringToBER:Os,originalBitStringToBER:_s,originalConstructedToBER:ks,originalPrimitiveToBER:ys});ms({Integer:ee,Null:F,Sequence:T});var Us="[object ArrayBuffer]",Rs="[object SharedArrayBuffer]";function Bo(r){return Object.prototype.toString.call(r)}function Ps(r){if(ArrayBuffer.isView(r))return!0;if(!r||typeof r!="object")return!1;let e=r;return typeof e.byteOffset=="number"&&typeof e.byteLength=="number"&&
pr(e.buffer)}function fr(r){return Bo(r)===Us}function So(r){return typeof SharedArrayBuffer<"u"&&Bo(r)===Rs}function pr(r){return fr(r)||So(r)}function Wr(r){return Ps(r)}function le(r){
return pr(r)||Wr(r)}function Jr(r){if(!le(r))throw new TypeError("Expected ArrayBuffer, SharedArrayBuffer, or ArrayBufferView")}function R(r){return Jr(r),pr(r)?
new Uint8Array(r):new Uint8Array(r.buffer,r.byteOffset,r.byteLength)}function w(r){if(Jr(r),fr(r))return r;let e=new ArrayBuffer(r.byteLength);return new Uint8Array(e).set(R(r)),e}function Ct(r,e,t={}){let n=R(r),o=R(e);if(!t.constantTime&&n.byteLength!==o.byteLength)return!1;let i=Math.max(n.byteLength,o.byteLength),s=n.byteLength^o.byteLength;
for(let a=0;a<i;a++)s|=(n[a]??0)^(o[a]??0);return s===0}var ve={};xe(ve,{binary:()=>Hs,decode:()=>hr,encode:()=>dr,is:()=>Co});function dr(r){let e=R(r),t="";for(let n of e)t+=String.fromCharCode(n);return t}function hr(r){let e=new Uint8Array(r.length);for(let t=0;t<r.length;t++)e[t]=r.
charCodeAt(t)&255;return e}function Co(r){return typeof r=="string"}var Hs={encode:dr,decode:hr,is:Co};var L={};xe(L,{decode:()=>Xr,encode:()=>Zr,format:()=>To,formats:()=>Lo,hex:()=>Ys,is:()=>_o,normalize:()=>kt,parse:()=>Io});var $s=/^[0-9a-f]$/i,Ms=[" ","	",`
`,"\r",":","-","."];function Fs(r){return r.separators==="none"?[]:!r.separators||r.separators==="common"?Ms:r.separators}function Gs(r){if(!r)throw new TypeError(
"Hex separators must be non-empty strings")}function qs(r,e,t){for(let n of t)if(r.startsWith(n,e))return n}function zs(r){let e=/[A-F]/.test(r),t=/[a-f]/.test(
r);return e&&!t?"upper":"lower"}function Ws(r){let e=/\r\n|\n/.exec(r);if(e)return e[0]===`\r
`?`\r
`:`
`}function ko(r){return r.replace(/[^0-9a-f]/gi,"")}function Js(r){let e=r.match(/[0-9A-Fa-f]+|[^0-9A-Fa-f]+/g)??[];if(e.length<3)return;let t=e.filter((s,a)=>a%
2===0),n=e.filter((s,a)=>a%2===1),o=n[0];if(!o||n.some(s=>s!==o)||t.some(s=>s.length===0||s.length%2!==0))return;let i=t[0]?.length??0;if(i&&!t.slice(0,-1).some(
s=>s.length!==i)&&!((t[t.length-1]?.length??0)>i))return{size:i/2,separator:o}}function Zs(r){let e=r.trim(),t=/^0x/i.test(e)?"0x":"",n=t?e.slice(2):e,o=Ws(n),i=n.
split(/\r\n|\n/).filter(f=>f.length>0),s=i[0]?.trim()??"",a=Js(s),c={case:zs(e),prefix:t};if(a&&(c.group=a),o&&i.length>1){let f=ko(i[0]??"").length/2;f>0&&i.slice(
0,-1).every(h=>ko(h).length/2===f)&&(c.line={bytesPerLine:f,separator:o})}return c}function Xs(r,e){let t=e.allowPrefix??!0,n=[...Fs(e)].sort((a,c)=>c.length-a.
length);for(let a of n)Gs(a);let o=r.trim();if(/^0x/i.test(o)){if(!t)throw new TypeError("Hexadecimal text must not include a 0x prefix");o=o.slice(2)}let i="",
s=!1;for(let a=0;a<o.length;){let c=o[a]??"";if($s.test(c)){i+=c,s=!1,a+=1;continue}let f=qs(o,a,n);if(!f)throw new TypeError("Input is not valid hexadecimal te\
xt");if(e.strict&&(s||i.length===0))throw new TypeError("Hexadecimal text contains misplaced separators");s=!0,a+=f.length}if(e.strict&&s&&i.length>0)throw new TypeError(
"Hexadecimal text must not end with a separator");if(i.length%2!==0){if(!e.allowOddLength)throw new TypeError("Hexadecimal text must contain an even number of c\
haracters");i=`0${i}`}return i.toLowerCase()}function Oo(r,e){if(!e)return r.join("");if(!Number.isInteger(e.size)||e.size<1)throw new RangeError("Hex group siz\
e must be a positive integer");let t=[];for(let n=0;n<r.length;n+=e.size)t.push(r.slice(n,n+e.size).join(""));return t.join(e.separator)}function kt(r,e={}){return Xs(
r,e)}function _o(r,e={}){if(typeof r!="string")return!1;try{return kt(r,e),!0}catch{return!1}}function Zr(r,e={}){let t=R(r),n=e.case??"lower",o=Array.from(t,s=>{
let a=s.toString(16).padStart(2,"0");return n==="upper"?a.toUpperCase():a}),i="";if(e.line){let s=e.line.bytesPerLine;if(!Number.isInteger(s)||s<1)throw new RangeError(
"Hex bytesPerLine must be a positive integer");let a=e.line.separator??`
`,c=[];for(let f=0;f<o.length;f+=s)c.push(Oo(o.slice(f,f+s),e.group));i=c.join(a)}else i=Oo(o,e.group);return`${e.prefix??""}${i}`}function Xr(r,e={}){let t=kt(
r,e),n=new Uint8Array(t.length/2);for(let o=0;o<t.length;o+=2)n[o/2]=Number.parseInt(t.slice(o,o+2),16);return n}function Io(r,e={}){let t=kt(r,e);return{bytes:Xr(
t),format:Zs(r),normalized:t}}function To(r,e){return Zr(r,e)}var Lo={compact:Object.freeze({}),upper:Object.freeze({case:"upper"}),colon:Object.freeze({group:{
size:1,separator:":"}}),colonUpper:Object.freeze({case:"upper",group:{size:1,separator:":"}}),groupsOf4:Object.freeze({group:{size:4,separator:" "}}),prefixed:Object.
freeze({prefix:"0x"})},Ys={encode:Zr,decode:Xr,format:To,formats:Lo,is:_o,normalize:kt,parse:Io};var ke={};xe(ke,{decode:()=>Uo,encode:()=>jo,utf8:()=>Qs});function jo(r){return new TextEncoder().encode(r)}function Uo(r){return new TextDecoder("utf-8",{fatal:!1}).decode(R(r))}var Qs={encode:jo,decode:Uo};var ue={};xe(ue,{decode:()=>Po,encode:()=>Ro,utf16:()=>Ks});function Ro(r,e={}){let t=new ArrayBuffer(r.length*2),n=new DataView(t);for(let o=0;o<r.length;o++)n.setUint16(o*2,r.charCodeAt(o),e.littleEndian??!1);return new Uint8Array(
t)}function Po(r,e={}){let t=w(r),n=new DataView(t),o="";for(let i=0;i<t.byteLength;i+=2)o+=String.fromCharCode(n.getUint16(i,e.littleEndian??!1));return o}var Ks={
encode:Ro,decode:Po};var W={};xe(W,{base64:()=>Oe,decode:()=>$o,encode:()=>Ho,is:()=>Yr,normalize:()=>yr,pad:()=>Do});var ea=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;function Vo(){return globalThis.Buffer}function yr(r){return r.replace(/[\n\r\t ]/g,"")}
function Do(r){let e=r.length%4;return e?r+"=".repeat(4-e):r}function Yr(r){if(typeof r!="string")return!1;let e=yr(r);return e===""||ea.test(e)}function Ho(r,e){
let t=R(r),n=Vo();return n?n.from(t).toString("base64"):btoa(dr(t))}function $o(r,e){let t=yr(r);if(!Yr(t))throw new TypeError("Input is not valid Base64 text");
let n=Vo();return n?new Uint8Array(n.from(t,"base64")):hr(atob(t))}var Oe={encode:Ho,decode:$o,is:Yr,normalize:yr,pad:Do};var te={};xe(te,{base64url:()=>ra,decode:()=>Fo,encode:()=>Mo,is:()=>Qr,normalize:()=>mr});var ta=/^[A-Za-z0-9_-]*$/;function mr(r){return r.replace(/[\n\r\t ]/g,"")}function Qr(r){return typeof r=="string"&&ta.test(mr(r))}function Mo(r,e){return Oe.encode(
r).replace(/\+/g,"-").replace(/\//g,"_").replace(/=+$/g,"")}function Fo(r,e){let t=mr(r);if(!Qr(t))throw new TypeError("Input is not valid Base64Url text");return Oe.
decode(Oe.pad(t.replace(/-/g,"+").replace(/_/g,"/")))}var ra={encode:Mo,decode:Fo,is:Qr,normalize:mr};var na=/^[A-Z0-9][A-Z0-9 ._-]*[A-Z0-9]$/i,Go=/-----BEGIN ([^-]+)-----([\s\S]*?)-----END \1-----/g;function qo(r){if(!na.test(r))throw new TypeError(`Invalid PEM\
 label '${r}'`)}function oa(r,e){let t=[];for(let n=0;n<r.length;n+=e)t.push(r.slice(n,n+e));return t}function ia(r){let t=r.trim().replace(/\r\n/g,`
`).split(`
`).map(i=>i.trim()).filter(Boolean),n={},o=0;for(;o<t.length;o++){let i=t[o],s=i.indexOf(":");if(s<=0)break;n[i.slice(0,s).trim()]=i.slice(s+1).trim()}return{headers:Object.
keys(n).length?n:void 0,base64Lines:t.slice(o),base64Text:t.slice(o).join("")}}function sa(r){return/\r\n/.test(r)?`\r
`:`
`}function zo(r,e={}){let t=[],n=e.label,o;for(Go.lastIndex=0;o=Go.exec(r);){let i=o[1].trim();if(n&&i!==n)continue;qo(i);let s=ia(o[2]);t.push({label:i,data:Oe.
decode(s.base64Text),headers:s.headers,lineLength:s.base64Lines[0]?.length??64,newline:sa(o[0])})}if(e.strict&&t.length===0)throw new TypeError(n?`No PEM block \
with label '${n}' was found`:"No PEM blocks were found");return t}function gr(r,e,t={}){qo(r);let n=t.lineLength??64;if(!Number.isInteger(n)||n<1)throw new RangeError(
"PEM lineLength must be a positive integer");let o=t.newline??`
`,i=[`-----BEGIN ${r}-----`];if(t.headers){for(let[s,a]of Object.entries(t.headers))i.push(`${s}: ${a}`);i.push("")}return i.push(...oa(Oe.encode(e),n)),i.push(
`-----END ${r}-----`),`${i.join(o)}${o}`}function Wo(r,e={}){return zo(r,e).map(({lineLength:t,newline:n,...o})=>o)}function Jo(r,e){let[t]=Wo(r,{label:e,strict:!0});return t.data}function Zo(r,e={}){let[t]=zo(r,{...e,strict:!0}),n={label:t.label,headers:t.headers,lineLength:t.
lineLength,newline:t.newline};return{bytes:t.data,format:n,normalized:gr(t.label,t.data,n)}}function Xo(r,e){return gr(e.label,r,e)}var Ot={name:"pem",encode:(r,e)=>{if(!e?.label)throw new TypeError("PEM label is required");return gr(e.label,r,e)},decode:(r,e)=>Jo(r,e?.label),format:Xo,is:r=>typeof r==
"string"&&/-----BEGIN [^-]+-----/.test(r),parse:Zo};function fe(r){return r.trim().toLowerCase()}function aa(r){return r instanceof Error?r:new Error(String(r))}function Yo(r,e,t){for(let n of[t.name,...t.aliases??
[]])r.delete(fe(n));e.delete(fe(t.name))}function Kr(r,e,t){let n=r[t];if(typeof n!="function")throw new Error(`Converter '${e}' does not support ${t}()`);return n}
function ca(r,e,t){let n=fe(t.name||r),o=e.trim();if(!o)return 0;let i=!1;t.is&&(i=t.is(e));let s=!1;try{t.decode(e),s=!0}catch{s=!1}if(!i&&!s)return 0;switch(n){case"\
pem":return/-----BEGIN [^-]+-----/.test(e)?1:0;case"hex":{let a=o.replace(/^0x/i,"").replace(/[\s:.-]/g,"");return!a||/[^0-9a-f]/i.test(a)||a.length%2!==0?0:/^0x/i.
test(o)||/[:\s.-]/.test(o)?.95:/[a-f]/.test(o)||/[A-F]/.test(o)?.8:.45}case"base64url":return/[-_]/.test(o)?.95:/=/.test(o)?.1:.6;case"base64":return/[+/=]/.test(
o)?.9:.55;case"binary":case"utf8":case"utf16be":case"utf16le":return 0;default:return i&&s?.75:.5}}function en(r=[]){let e=new Map,t=new Set,n={register(o,i={}){
if(!o.name||!fe(o.name))throw new TypeError("Converter name is required");let s=[...new Set([o.name,...o.aliases??[]].map(fe))],a=new Set;for(let c of s){let f=e.
get(c);if(f){if(!i.override)throw new Error(`Converter '${c}' is already registered`);a.add(f)}}for(let c of a)Yo(e,t,c);for(let c of s)e.set(c,o);return t.add(
fe(o.name)),this},unregister(o){let i=e.get(fe(o));return i?(Yo(e,t,i),!0):!1},has(o){return e.has(fe(o))},get(o){let i=e.get(fe(o));if(!i)throw new Error(`Conv\
erter '${o}' is not registered`);return i},list(){return[...t].map(o=>this.get(o))},encode(o,i,s){return this.get(o).encode(i,s)},decode(o,i,s){return this.get(
o).decode(i,s)},tryDecode(o,i,s){try{return{ok:!0,bytes:this.decode(o,i,s)}}catch(a){return{ok:!1,error:aa(a)}}},normalize(o,i,s){let a=this.get(o);return Kr(a,
o,"normalize").call(a,i,s)},parse(o,i,s){let a=this.get(o);return Kr(a,o,"parse").call(a,i,s)},format(o,i,s){let a=this.get(o);return Kr(a,o,"format").call(a,i,
s)},transcode(o,i){let s=this.decode(i.from,o,i.fromOptions);return this.encode(i.to,s,i.toOptions)},detect(o,i={}){let s=i.formats?.length?i.formats.map(c=>String(
c)):this.list().map(c=>c.name).filter(c=>!["binary","utf8","utf16be","utf16le"].includes(fe(c))),a=new Map;for(let c of s){let f=this.get(c),h=ca(c,o,f);if(h<=0)
continue;let d=f.name,v=a.get(d);(!v||h>v.confidence)&&a.set(d,{format:d,confidence:h})}return[...a.values()].sort((c,f)=>f.confidence-c.confidence)}};for(let o of r)
n.register(o);return n}var Qo={name:"binary",aliases:["latin1"],encode:ve.encode,decode:ve.decode,is:ve.is},Ko={name:"hex",encode:L.encode,decode:L.decode,format:L.format,is:L.is,normalize:L.
normalize,parse:L.parse},ei={name:"base64",aliases:["b64"],encode:W.encode,decode:W.decode,is:W.is,normalize:W.normalize},ti={name:"base64url",aliases:["base64-\
url","b64url"],encode:te.encode,decode:te.decode,is:te.is,normalize:te.normalize},ri={name:"utf8",aliases:["utf-8"],encode:r=>ke.decode(r),decode:r=>ke.encode(r),
is:r=>typeof r=="string"},ni={name:"utf16be",aliases:["utf16","utf-16","utf-16be"],encode:r=>ue.decode(r),decode:r=>ue.encode(r),is:r=>typeof r=="string"},oi={name:"\
utf16le",aliases:["utf-16le","ucs2","usc2"],encode:r=>ue.decode(r,{littleEndian:!0}),decode:r=>ue.encode(r,{littleEndian:!0}),is:r=>typeof r=="string"},ii=[Qo,Ko,
ei,ti,ri,ni,oi,Ot],pe=en(ii);function tn(r,e,...t){return pe.encode(r,e,...t)}function rn(r,e,...t){return pe.decode(r,e,...t)}function la(r,e,...t){return pe.tryDecode(r,e,...t)}function ua(r,e,...t){
return pe.normalize(r,e,...t)}function fa(r,e,...t){return pe.parse(r,e,...t)}function pa(r,e,t){return pe.format(r,e,t)}function da(r,e){return pe.transcode(r,
e)}function ha(r,e){return pe.detect(r,e)}function ya(r){return r.toLowerCase()}var si={encode:tn,decode:rn,tryDecode:la,normalize:ua,parse:fa,format:pa,transcode:da,
detect:ha,to(r,e,...t){return tn(r,e,...t)},from(r,e,...t){return rn(r,e,...t)},toString(r,e="utf8"){return tn(e,r)},fromString(r,e="utf8"){return ya(e)==="hex"?
w(L.decode(r,{allowOddLength:!0})):w(rn(e,r))},toBase64:W.encode,fromBase64:r=>w(W.decode(r)),toBase64Url:te.encode,fromBase64Url:r=>w(te.decode(r)),toHex:L.encode,
fromHex:r=>w(L.decode(r,{allowOddLength:!0})),toBinary:ve.encode,fromBinary:r=>w(ve.decode(r)),toUtf8String:ke.decode,fromUtf8String:r=>w(ke.encode(r)),toUtf16String:(r,e=!1)=>ue.
decode(r,{littleEndian:e}),fromUtf16String:(r,e=!1)=>w(ue.encode(r,{littleEndian:e})),isHex:L.is,isBase64:W.is,isBase64Url:te.is,formatString:W.normalize};var y;(function(r){r[r.Sequence=0]="Sequence",r[r.Set=1]="Set",r[r.Choice=2]="Choice"})(y||(y={}));var p;(function(r){r[r.Any=1]="Any",r[r.Boolean=2]="Boolean",
r[r.OctetString=3]="OctetString",r[r.BitString=4]="BitString",r[r.Integer=5]="Integer",r[r.Enumerated=6]="Enumerated",r[r.ObjectIdentifier=7]="ObjectIdentifier",
r[r.Utf8String=8]="Utf8String",r[r.BmpString=9]="BmpString",r[r.UniversalString=10]="UniversalString",r[r.NumericString=11]="NumericString",r[r.PrintableString=
12]="PrintableString",r[r.TeletexString=13]="TeletexString",r[r.VideotexString=14]="VideotexString",r[r.IA5String=15]="IA5String",r[r.GraphicString=16]="Graphic\
String",r[r.VisibleString=17]="VisibleString",r[r.GeneralString=18]="GeneralString",r[r.CharacterString=19]="CharacterString",r[r.UTCTime=20]="UTCTime",r[r.GeneralizedTime=
21]="GeneralizedTime",r[r.DATE=22]="DATE",r[r.TimeOfDay=23]="TimeOfDay",r[r.DateTime=24]="DateTime",r[r.Duration=25]="Duration",r[r.TIME=26]="TIME",r[r.Null=27]=
"Null",r[r.RelativeObjectIdentifier=28]="RelativeObjectIdentifier"})(p||(p={}));var Qe=class{unusedBits=0;value=new ArrayBuffer(0);constructor(e,t=0){if(e)if(typeof e=="number")this.fromNumber(e);else if(le(e))this.unusedBits=t,this.value=w(
e);else throw TypeError("Unsupported type of 'params' argument for BitString")}fromASN(e){if(!(e instanceof q))throw new TypeError("Argument 'asn' is not instan\
ce of ASN.1 BitString");return this.unusedBits=e.valueBlock.unusedBits,this.value=w(e.valueBlock.valueHex),this}toASN(){return new q({unusedBits:this.unusedBits,
valueHex:this.value})}toSchema(e){return new q({name:e})}toNumber(){let e="",t=new Uint8Array(this.value);for(let n of t)e+=n.toString(2).padStart(8,"0");return e=
e.split("").reverse().join(""),this.unusedBits&&(e=e.slice(this.unusedBits).padStart(this.unusedBits,"0")),parseInt(e,2)}fromNumber(e){let t=e.toString(2),n=t.length+
7>>3;this.unusedBits=(n<<3)-t.length;let o=new Uint8Array(n);t=t.padStart(n<<3,"0").split("").reverse().join("");let i=0;for(;i<n;)o[i]=parseInt(t.slice(i<<3,(i<<
3)+8),2),i++;this.value=o.buffer}};var _e=class{buffer;get byteLength(){return this.buffer.byteLength}get byteOffset(){return 0}constructor(e){typeof e=="number"?this.buffer=new ArrayBuffer(e):le(
e)?this.buffer=w(e):Array.isArray(e)?this.buffer=new Uint8Array(e).buffer:this.buffer=new ArrayBuffer(0)}fromASN(e){if(!(e instanceof G))throw new TypeError("Ar\
gument 'asn' is not instance of ASN.1 OctetString");return this.buffer=w(e.valueBlock.valueHex),this}toASN(){return new G({valueHex:this.buffer})}toSchema(e){return new G(
{name:e})}};var ma={fromASN:r=>r instanceof F?null:w(r.valueBeforeDecodeView),toASN:r=>{if(r===null)return new F;let e=ge(r,{maxDepth:1/0,maxNodes:1/0,maxContentLength:1/0});
if(e.result.error)throw new Error(e.result.error);return e.result}},ga={fromASN:r=>r.valueBlock.valueHexView.byteLength>=4?r.valueBlock.toString():r.valueBlock.
valueDec,toASN:r=>new ee({value:+r})},va={fromASN:r=>r.valueBlock.valueDec,toASN:r=>new Pe({value:r})},re={fromASN:r=>w(r.valueBlock.valueHexView),toASN:r=>new ee(
{valueHex:r})};var ba={fromASN:r=>w(r.valueBlock.valueHexView),toASN:r=>new q({valueHex:r})},xa={fromASN:r=>r.valueBlock.toString(),toASN:r=>new Ve({value:r})},wa={fromASN:r=>r.
valueBlock.toString(),toASN:r=>new De({value:r})},Aa={fromASN:r=>r.valueBlock.value,toASN:r=>new Re({value:r})},vr={fromASN:r=>w(r.valueBlock.valueHexView),toASN:r=>new G(
{valueHex:r})};function J(r){return{fromASN:e=>e.valueBlock.value,toASN:e=>new r({value:e})}}var Ba=J(z),Sa=J(He),Ea=J($e),Na=J(Me),Ca=J(Fe),ka=J(Ge),Oa=J(qe),_a=J(ze),Ia=J(We),
Ta=J(Ne),La=J(Je),ja=J(Ze),Ua={fromASN:r=>r.toDate(),toASN:r=>new Ce({valueDate:r})},Ra={fromASN:r=>r.toDate(),toASN:r=>new Xe({valueDate:r})},Pa={fromASN:()=>null,
toASN:()=>new F};function Ie(r){switch(r){case p.Any:return ma;case p.BitString:return ba;case p.BmpString:return Sa;case p.Boolean:return Aa;case p.CharacterString:
return ja;case p.Enumerated:return va;case p.GeneralString:return La;case p.GeneralizedTime:return Ra;case p.GraphicString:return Ia;case p.IA5String:return _a;case p.
Integer:return ga;case p.Null:return Pa;case p.NumericString:return Na;case p.ObjectIdentifier:return xa;case p.RelativeObjectIdentifier:return wa;case p.OctetString:
return vr;case p.PrintableString:return Ca;case p.TeletexString:return ka;case p.UTCTime:return Ua;case p.UniversalString:return Ea;case p.Utf8String:return Ba;case p.
VideotexString:return Oa;case p.VisibleString:return Ta;default:return null}}function Z(r){return typeof r=="function"&&r.prototype?r.prototype.toASN&&r.prototype.fromASN?!0:Z(r.prototype):!!(r&&typeof r=="object"&&"toASN"in r&&"fromASN"in
r)}function on(r){if(r){let e=Object.getPrototypeOf(r);return e?.prototype?.constructor===Array?!0:on(e)}return!1}function ai(r,e){if(!(r&&e)||r.byteLength!==e.
byteLength)return!1;let t=new Uint8Array(r),n=new Uint8Array(e);for(let o=0;o<r.byteLength;o++)if(t[o]!==n[o])return!1;return!0}var br=class{items=new WeakMap;has(e){return this.items.has(e)}get(e,t=!1){let n=this.items.get(e);if(!n)throw new Error(`Cannot get schema for '${e.prototype.constructor.
name}' target`);if(t&&!n.schema)throw new Error(`Schema '${e.prototype.constructor.name}' doesn't contain ASN.1 schema. Call 'AsnSchemaStorage.cache'.`);return n}cache(e){
let t=this.get(e);t.schema||(t.schema=this.create(e,!0))}createDefault(e){let t={type:y.Sequence,items:{}},n=this.findParentSchema(e);return n&&(Object.assign(t,
n),t.items=Object.assign({},t.items,n.items)),t}create(e,t){let n=this.items.get(e)||this.createDefault(e),o=[];for(let i in n.items){let s=n.items[i],a=t?i:"",
c;if(typeof s.type=="number"){let h=p[s.type],d=ce[h];if(!d)throw new Error(`Cannot get ASN1 class by name '${h}'`);c=new d({name:a})}else Z(s.type)?c=new s.type().
toSchema(a):s.optional?this.get(s.type).type===y.Choice?c=new ie({name:a}):(c=this.create(s.type,!1),c.name=a):c=new ie({name:a});let f=!!s.optional||s.defaultValue!==
void 0;if(s.repeated){c.name="";let h=s.repeated==="set"?U:T;c=new h({name:"",value:[new Ye({name:a,value:c})]})}if(s.context!==null&&s.context!==void 0)if(s.implicit)
if(typeof s.type=="number"||Z(s.type)){let h=s.repeated?N:oe;o.push(new h({name:a,optional:f,idBlock:{tagClass:3,tagNumber:s.context}}))}else{this.cache(s.type);
let h=!!s.repeated,d=h?c:this.get(s.type,!0).schema;d="valueBlock"in d?d.valueBlock.value:d.value,o.push(new N({name:h?"":a,optional:f,idBlock:{tagClass:3,tagNumber:s.
context},value:d}))}else o.push(new N({optional:f,idBlock:{tagClass:3,tagNumber:s.context},value:[c]}));else c.optional=f,o.push(c)}switch(n.type){case y.Sequence:
return new T({value:o,name:""});case y.Set:return new U({value:o,name:""});case y.Choice:return new lt({value:o,name:""});default:throw new Error("Unsupported A\
SN1 type in use")}}set(e,t){return this.items.set(e,t),this}findParentSchema(e){let t=Object.getPrototypeOf(e);return t?this.items.get(t)||this.findParentSchema(
t):null}};var k=new br;var g=r=>e=>{let t;k.has(e)?t=k.get(e):(t=k.createDefault(e),k.set(e,t)),Object.assign(t,r)};var u=r=>(e,t)=>{let n;k.has(e.constructor)?n=k.get(e.constructor):(n=k.createDefault(e.constructor),k.set(e.constructor,n));let o=Object.assign({},r);if(typeof o.
type=="number"&&!o.converter){let i=Ie(r.type);if(!i)throw new Error(`Cannot get default converter for property '${t}' of ${e.constructor.name}`);o.converter=i}
o.raw=r.raw,n.items[t]=o};var Te=class extends Error{schemas=[]};var _t=class{static parse(e,t,n){let o=ge(w(e),n?.berOptions);if(o.result.error)throw new Error(o.result.error);return this.fromASN(o.result,t,n)}static fromASN(e,t,n){
try{if(Z(t))return new t().fromASN(e);let o=k.get(t);k.cache(t);let i=o.schema,s=this.handleChoiceTypes(e,o,t,i,n);if(s?.result)return s.result;s?.targetSchema&&
(i=s.targetSchema);let a=this.handleSequenceTypes(e,o,t,i),c=new t;return on(t)?this.handleArrayTypes(e,o,t,n):(this.processSchemaItems(o,a,c,n),c)}catch(o){throw o instanceof
Te&&o.schemas.push(t.name),o}}static handleChoiceTypes(e,t,n,o,i){if(e.constructor===N&&t.type===y.Choice&&e.idBlock.tagClass===3)for(let s in t.items){let a=t.
items[s];if(a.context===e.idBlock.tagNumber&&a.implicit&&typeof a.type=="function"&&k.has(a.type)){let c=k.get(a.type);if(c&&c.type===y.Sequence){let f=new T;if("\
value"in e.valueBlock&&Array.isArray(e.valueBlock.value)&&"value"in f.valueBlock){f.valueBlock.value=e.valueBlock.value;let h=this.fromASN(f,a.type,i),d=new n;return d[s]=
h,{result:d}}}}}else if(e.constructor===N&&t.type!==y.Choice){let s=new N({idBlock:{tagClass:3,tagNumber:e.idBlock.tagNumber},value:t.schema.valueBlock.value});
for(let a in t.items)delete e[a];return{targetSchema:s}}return null}static handleSequenceTypes(e,t,n,o){if(t.type===y.Sequence){let i=he({},e,o);if(!i.verified)
throw new Te(`Data does not match to ${n.name} ASN1 schema.${i.result.error?` ${i.result.error}`:""}`);return i}else{let i=he({},e,o);if(!i.verified)throw new Te(
`Data does not match to ${n.name} ASN1 schema.${i.result.error?` ${i.result.error}`:""}`);return i}}static processRepeatedField(e,t,n){let o=e.slice(t);if(o.length===
1&&o[0].constructor.name==="Sequence"){let i=o[0];i.valueBlock&&i.valueBlock.value&&Array.isArray(i.valueBlock.value)&&(o=i.valueBlock.value)}if(typeof n.type==
"number"){let i=Ie(n.type);if(!i)throw new Error(`No converter for ASN.1 type ${n.type}`);return o.filter(s=>s&&s.valueBlock).map(s=>{try{return i.fromASN(s)}catch{
return}}).filter(s=>s!==void 0)}else return o.filter(i=>i&&i.valueBlock).map(i=>{try{return this.fromASN(i,n.type)}catch{return}}).filter(i=>i!==void 0)}static processPrimitiveField(e,t){
let n=Ie(t.type);if(!n)throw new Error(`No converter for ASN.1 type ${t.type}`);return n.fromASN(e)}static isOptionalChoiceField(e){return e.optional&&typeof e.
type=="function"&&k.has(e.type)&&k.get(e.type).type===y.Choice}static processOptionalChoiceField(e,t){try{return{processed:!0,value:this.fromASN(e,t.type)}}catch(n){
if(n instanceof Te&&/Wrong values for Choice type/.test(n.message))return{processed:!1};throw n}}static handleArrayTypes(e,t,n,o){if(!("value"in e.valueBlock&&Array.
isArray(e.valueBlock.value)))throw new Error("Cannot get items from the ASN.1 parsed value. ASN.1 object is not constructed.");let i=t.itemType;if(typeof i=="nu\
mber"){let s=Ie(i);if(!s)throw new Error(`Cannot get default converter for array item of ${n.name} ASN1 schema`);return n.from(e.valueBlock.value,a=>s.fromASN(a))}else
return n.from(e.valueBlock.value,s=>this.fromASN(s,i,o))}static processSchemaItems(e,t,n,o){for(let i in e.items){let s=t.result[i];if(!s)continue;let a=e.items[i],
c=a.type,f;typeof c=="number"||Z(c)?f=this.processPrimitiveSchemaItem(s,a,c,o):f=this.processComplexSchemaItem(s,a,c,o),f&&typeof f=="object"&&"value"in f&&"raw"in
f?(n[i]=f.value,n[`${i}Raw`]=f.raw):n[i]=f}}static processPrimitiveSchemaItem(e,t,n,o){let i=t.converter??(Z(n)?new n:null);if(!i)throw new Error("Converter is \
empty");return t.repeated?this.processRepeatedPrimitiveItem(e,t,i,o):this.processSinglePrimitiveItem(e,t,n,i,o)}static processRepeatedPrimitiveItem(e,t,n,o){if(t.
implicit){let i=t.repeated==="sequence"?T:U,s=new i;s.valueBlock=e.valueBlock;let a=ge(s.toBER(!1),o?.berOptions);if(a.offset===-1)throw new Error(`Cannot parse\
 the child item. ${a.result.error}`);if(!("value"in a.result.valueBlock&&Array.isArray(a.result.valueBlock.value)))throw new Error("Cannot get items from the AS\
N.1 parsed value. ASN.1 object is not constructed.");let c=a.result.valueBlock.value;return Array.from(c,f=>n.fromASN(f))}else return Array.from(e,i=>n.fromASN(
i))}static processSinglePrimitiveItem(e,t,n,o,i){let s=e;if(t.implicit){let a;if(Z(n))a=new n().toSchema("");else{let c=p[n],f=ce[c];if(!f)throw new Error(`Cann\
ot get '${c}' class from asn1js module`);a=new f}a.valueBlock=s.valueBlock,s=ge(a.toBER(!1),i?.berOptions).result}return o.fromASN(s)}static processComplexSchemaItem(e,t,n,o){
if(t.repeated){if(!Array.isArray(e))throw new Error("Cannot get list of items from the ASN.1 parsed value. ASN.1 value should be iterable.");return Array.from(e,
i=>this.fromASN(i,n,o))}else{let i=this.handleImplicitTagging(e,t,n);if(this.isOptionalChoiceField(t))try{return this.fromASN(i,n,o)}catch(s){if(s instanceof Te&&
/Wrong values for Choice type/.test(s.message))return;throw s}else{let s=this.fromASN(i,n,o);return t.raw?{value:s,raw:e.valueBeforeDecodeView}:s}}}static handleImplicitTagging(e,t,n){
if(t.implicit&&typeof t.context=="number"){let o=k.get(n);if(o.type===y.Sequence){let i=new T;if("value"in e.valueBlock&&Array.isArray(e.valueBlock.value)&&"val\
ue"in i.valueBlock)return i.valueBlock.value=e.valueBlock.value,i}else if(o.type===y.Set){let i=new U;if("value"in e.valueBlock&&Array.isArray(e.valueBlock.value)&&
"value"in i.valueBlock)return i.valueBlock.value=e.valueBlock.value,i}}return e}};var It=class r{static serialize(e){return e instanceof E?e.toBER(!1):this.toASN(e).toBER(!1)}static toASN(e){if(e&&typeof e=="object"&&Z(e))return e.toASN();if(!(e&&
typeof e=="object"))throw new TypeError("Parameter 1 should be type of Object.");let t=e.constructor,n=k.get(t);k.cache(t);let o=[];if(n.itemType){if(!Array.isArray(
e))throw new TypeError("Parameter 1 should be type of Array.");if(typeof n.itemType=="number"){let s=Ie(n.itemType);if(!s)throw new Error(`Cannot get default co\
nverter for array item of ${t.name} ASN1 schema`);o=e.map(a=>s.toASN(a))}else o=e.map(s=>this.toAsnItem({type:n.itemType},"[]",t,s))}else for(let s in n.items){
let a=n.items[s],c=e[s];if(c===void 0||a.defaultValue===c||typeof a.defaultValue=="object"&&typeof c=="object"&&ai(this.serialize(a.defaultValue),this.serialize(
c)))continue;let f=r.toAsnItem(a,s,t,c);if(typeof a.context=="number")if(a.implicit)if(!a.repeated&&(typeof a.type=="number"||Z(a.type))){let h={};h.valueHex=f instanceof
F?w(f.valueBeforeDecodeView):f.valueBlock.toBER(),o.push(new oe({optional:a.optional,idBlock:{tagClass:3,tagNumber:a.context},...h}))}else o.push(new N({optional:a.
optional,idBlock:{tagClass:3,tagNumber:a.context},value:f.valueBlock.value}));else o.push(new N({optional:a.optional,idBlock:{tagClass:3,tagNumber:a.context},value:[
f]}));else a.repeated?o=o.concat(f):o.push(f)}let i;switch(n.type){case y.Sequence:i=new T({value:o});break;case y.Set:i=new U({value:o});break;case y.Choice:if(!o[0])
throw new Error(`Schema '${t.name}' has wrong data. Choice cannot be empty.`);i=o[0];break}return i}static toAsnItem(e,t,n,o){let i;if(typeof e.type=="number"){
let s=e.converter;if(!s)throw new Error(`Property '${t}' doesn't have converter for type ${p[e.type]} in schema '${n.name}'`);if(e.repeated){if(!Array.isArray(o))
throw new TypeError("Parameter 'objProp' should be type of Array.");let a=Array.from(o,f=>s.toASN(f)),c=e.repeated==="sequence"?T:U;i=new c({value:a})}else i=s.
toASN(o)}else if(e.repeated){if(!Array.isArray(o))throw new TypeError("Parameter 'objProp' should be type of Array.");let s=Array.from(o,c=>this.toASN(c)),a=e.repeated===
"sequence"?T:U;i=new a({value:s})}else i=this.toASN(o);return i}};var A=class extends Array{constructor(e=[]){if(typeof e=="number")super(e);else{super();for(let t of e)this.push(t)}}};var xr=class r{static serialize(e){return It.serialize(e)}static parse(e,t,n){return _t.parse(e,t,n)}static toString(e,t){let n=le(e)?w(e):r.serialize(e),o=ge(n,
t?.berOptions);if(o.offset===-1)throw new Error(`Cannot decode ASN.1 data. ${o.result.error}`);return o.result.toString()}};function l(r,e,t,n){var o=arguments.length,i=o<3?e:n===null?n=Object.getOwnPropertyDescriptor(e,t):n,s;if(typeof Reflect=="object"&&typeof Reflect.decorate=="fu\
nction")i=Reflect.decorate(r,e,t,n);else for(var a=r.length-1;a>=0;a--)(s=r[a])&&(i=(o<3?s(i):o>3?s(e,t,i):s(e,t))||i);return o>3&&i&&Object.defineProperty(e,t,
i),i}var Tt=class{static isIPv4(e){return/^(\d{1,3}\.){3}\d{1,3}$/.test(e)}static parseIPv4(e){let t=e.split(".");if(t.length!==4)throw new Error("Invalid IPv4 addre\
ss");return t.map(n=>{let o=parseInt(n,10);if(isNaN(o)||o<0||o>255)throw new Error("Invalid IPv4 address part");return o})}static parseIPv6(e){let n=this.expandIPv6(
e).split(":");if(n.length!==8)throw new Error("Invalid IPv6 address");return n.reduce((o,i)=>{let s=parseInt(i,16);if(isNaN(s)||s<0||s>65535)throw new Error("In\
valid IPv6 address part");return o.push(s>>8&255),o.push(s&255),o},[])}static expandIPv6(e){if(!e.includes("::"))return e;let t=e.split("::");if(t.length>2)throw new Error(
"Invalid IPv6 address");let n=t[0]?t[0].split(":"):[],o=t[1]?t[1].split(":"):[],i=8-(n.length+o.length);if(i<0)throw new Error("Invalid IPv6 address");return[...n,
...Array(i).fill("0"),...o].join(":")}static formatIPv6(e){let t=[];for(let n=0;n<16;n+=2)t.push((e[n]<<8|e[n+1]).toString(16));return this.compressIPv6(t.join(
":"))}static compressIPv6(e){let t=e.split(":"),n=-1,o=0,i=-1,s=0;for(let a=0;a<t.length;a++)t[a]==="0"?(i===-1&&(i=a),s++):(s>o&&(n=i,o=s),i=-1,s=0);if(s>o&&(n=
i,o=s),o>1){let a=t.slice(0,n).join(":"),c=t.slice(n+o).join(":");return`${a}::${c}`}return e}static parseCIDR(e){let[t,n]=e.split("/"),o=parseInt(n,10);if(this.
isIPv4(t)){if(o<0||o>32)throw new Error("Invalid IPv4 prefix length");return[this.parseIPv4(t),o]}else{if(o<0||o>128)throw new Error("Invalid IPv6 prefix length");
return[this.parseIPv6(t),o]}}static decodeIP(e){if(e.length===64&&parseInt(e,16)===0)return"::/0";if(e.length!==16)return e;let t=parseInt(e.slice(8),16).toString(
2).split("").reduce((o,i)=>o+ +i,0),n=e.slice(0,8).replace(/(.{2})/g,o=>`${parseInt(o,16)}.`);return n=n.slice(0,-1),`${n}/${t}`}static toString(e){let t=new Uint8Array(
e);if(t.length===4)return Array.from(t).join(".");if(t.length===16)return this.formatIPv6(t);if(t.length===8||t.length===32){let n=t.length/2,o=t.slice(0,n),i=t.
slice(n);if(t.every(c=>c===0))return t.length===8?"0.0.0.0/0":"::/0";let a=i.reduce((c,f)=>c+(f.toString(2).match(/1/g)||[]).length,0);return t.length===8?`${Array.
from(o).join(".")}/${a}`:`${this.formatIPv6(o)}/${a}`}return this.decodeIP(L.encode(e))}static fromString(e){if(e.includes("/")){let[n,o]=this.parseCIDR(e),i=new Uint8Array(
n.length),s=o;for(let c=0;c<i.length;c++)s>=8?(i[c]=255,s-=8):s>0&&(i[c]=255<<8-s,s=0);let a=new Uint8Array(n.length*2);return a.set(n,0),a.set(i,n.length),a.buffer}
let t=this.isIPv4(e)?this.parseIPv4(e):this.parseIPv6(e);return new Uint8Array(t).buffer}};var sn,an,cn,X=class{teletexString;printableString;universalString;utf8String;bmpString;constructor(e={}){Object.assign(this,e)}toString(){return this.bmpString||
this.printableString||this.teletexString||this.universalString||this.utf8String||""}};l([u({type:p.TeletexString})],X.prototype,"teletexString",void 0);l([u({type:p.
PrintableString})],X.prototype,"printableString",void 0);l([u({type:p.UniversalString})],X.prototype,"universalString",void 0);l([u({type:p.Utf8String})],X.prototype,
"utf8String",void 0);l([u({type:p.BmpString})],X.prototype,"bmpString",void 0);X=l([g({type:y.Choice})],X);var ut=class extends X{ia5String;anyValue;constructor(e={}){super(e),Object.assign(this,e)}toString(){return this.ia5String||(this.anyValue?L.encode(this.anyValue):
super.toString())}};l([u({type:p.IA5String})],ut.prototype,"ia5String",void 0);l([u({type:p.Any})],ut.prototype,"anyValue",void 0);ut=l([g({type:y.Choice})],ut);var Lt=class{type="";value=new ut;constructor(e={}){Object.assign(this,e)}};l([u({type:p.ObjectIdentifier})],Lt.prototype,"type",void 0);l([u({type:ut})],Lt.prototype,
"value",void 0);var jt=sn=class extends A{constructor(e){super(e),Object.setPrototypeOf(this,sn.prototype)}};jt=sn=l([g({type:y.Set,itemType:Lt})],jt);var ln=an=class extends A{constructor(e){super(e),Object.setPrototypeOf(this,an.prototype)}};ln=an=l([g({type:y.Sequence,itemType:jt})],ln);var Y=cn=class extends ln{constructor(e){super(e),Object.setPrototypeOf(this,cn.prototype)}};Y=cn=l([g({type:y.Sequence})],Y);var Va={fromASN:r=>Tt.toString(vr.fromASN(r)),toASN:r=>vr.toASN(Tt.fromString(r))},Ut=class{typeId="";value=new ArrayBuffer(0);constructor(e={}){Object.assign(this,
e)}};l([u({type:p.ObjectIdentifier})],Ut.prototype,"typeId",void 0);l([u({type:p.Any,context:0})],Ut.prototype,"value",void 0);var Rt=class{nameAssigner;partyName=new X;constructor(e={}){
Object.assign(this,e)}};l([u({type:X,optional:!0,context:0,implicit:!0})],Rt.prototype,"nameAssigner",void 0);l([u({type:X,context:1,implicit:!0})],Rt.prototype,
"partyName",void 0);var B=class{otherName;rfc822Name;dNSName;x400Address;directoryName;ediPartyName;uniformResourceIdentifier;iPAddress;registeredID;constructor(e={}){
Object.assign(this,e)}};l([u({type:Ut,context:0,implicit:!0})],B.prototype,"otherName",void 0);l([u({type:p.IA5String,context:1,implicit:!0})],B.prototype,"rfc8\
22Name",void 0);l([u({type:p.IA5String,context:2,implicit:!0})],B.prototype,"dNSName",void 0);l([u({type:p.Any,context:3,implicit:!0})],B.prototype,"x400Address",
void 0);l([u({type:Y,context:4,implicit:!1})],B.prototype,"directoryName",void 0);l([u({type:Rt,context:5})],B.prototype,"ediPartyName",void 0);l([u({type:p.IA5String,
context:6,implicit:!0})],B.prototype,"uniformResourceIdentifier",void 0);l([u({type:p.OctetString,context:7,implicit:!0,converter:Va})],B.prototype,"iPAddress",
void 0);l([u({type:p.ObjectIdentifier,context:8,implicit:!0})],B.prototype,"registeredID",void 0);B=l([g({type:y.Choice})],B);var wr="1.3.6.1.5.5.7",Ar=`${wr}.1`,ci=`${wr}.2`,Ke=`${wr}.3`,Br=`${wr}.48`,_u=`${ci}.1`,Iu=`${ci}.2`,Tu=`${Br}.1`,Lu=`${Br}.2`,ju=`${Br}.3`,Uu=`${Br}.5`,b="2.5\
.29";var un,$u=`${Ar}.1`,et=class{accessMethod="";accessLocation=new B;constructor(e={}){Object.assign(this,e)}};l([u({type:p.ObjectIdentifier})],et.prototype,"acces\
sMethod",void 0);l([u({type:B})],et.prototype,"accessLocation",void 0);var li=un=class extends A{constructor(e){super(e),Object.setPrototypeOf(this,un.prototype)}};
li=un=l([g({type:y.Sequence,itemType:et})],li);var Ju=`${b}.35`,Sr=class extends _e{},Pt=class{keyIdentifier;authorityCertIssuer;authorityCertSerialNumber;constructor(e={}){e&&Object.assign(this,e)}};l([u({type:Sr,
context:0,optional:!0,implicit:!0})],Pt.prototype,"keyIdentifier",void 0);l([u({type:B,context:1,optional:!0,implicit:!0,repeated:"sequence"})],Pt.prototype,"au\
thorityCertIssuer",void 0);l([u({type:p.Integer,context:2,optional:!0,implicit:!0,converter:re})],Pt.prototype,"authorityCertSerialNumber",void 0);var Ku=`${b}.19`,Er=class{cA=!1;pathLenConstraint;constructor(e={}){Object.assign(this,e)}};l([u({type:p.Boolean,defaultValue:!1})],Er.prototype,"cA",void 0);l(
[u({type:p.Integer,optional:!0})],Er.prototype,"pathLenConstraint",void 0);var fn,Le=fn=class extends A{constructor(e){super(e),Object.setPrototypeOf(this,fn.prototype)}};Le=fn=l([g({type:y.Sequence,itemType:B})],Le);var pn,ff=`${b}.29`,ui=pn=class extends Le{constructor(e){super(e),Object.setPrototypeOf(this,pn.prototype)}};ui=pn=l([g({type:y.Sequence})],ui);var dn,Da=`${b}.32`,gf=`${Da}.0`,be=class{ia5String;visibleString;bmpString;utf8String;constructor(e={}){Object.assign(this,e)}toString(){return this.ia5String||
this.visibleString||this.bmpString||this.utf8String||""}};l([u({type:p.IA5String})],be.prototype,"ia5String",void 0);l([u({type:p.VisibleString})],be.prototype,
"visibleString",void 0);l([u({type:p.BmpString})],be.prototype,"bmpString",void 0);l([u({type:p.Utf8String})],be.prototype,"utf8String",void 0);be=l([g({type:y.
Choice})],be);var Vt=class{organization=new be;noticeNumbers=[];constructor(e={}){Object.assign(this,e)}};l([u({type:be})],Vt.prototype,"organization",void 0);l([u({type:p.Integer,
repeated:"sequence"})],Vt.prototype,"noticeNumbers",void 0);var Dt=class{noticeRef;explicitText;constructor(e={}){Object.assign(this,e)}};l([u({type:Vt,optional:!0})],
Dt.prototype,"noticeRef",void 0);l([u({type:be,optional:!0})],Dt.prototype,"explicitText",void 0);var Nr=class{cPSuri;userNotice;constructor(e={}){Object.assign(
this,e)}};l([u({type:p.IA5String})],Nr.prototype,"cPSuri",void 0);l([u({type:Dt})],Nr.prototype,"userNotice",void 0);Nr=l([g({type:y.Choice})],Nr);var Ht=class{policyQualifierId="";qualifier=new ArrayBuffer(0);constructor(e={}){Object.assign(this,e)}};l([u({type:p.ObjectIdentifier})],Ht.prototype,"policyQu\
alifierId",void 0);l([u({type:p.Any})],Ht.prototype,"qualifier",void 0);var $t=class{policyIdentifier="";policyQualifiers;constructor(e={}){Object.assign(this,e)}};
l([u({type:p.ObjectIdentifier})],$t.prototype,"policyIdentifier",void 0);l([u({type:Ht,repeated:"sequence",optional:!0})],$t.prototype,"policyQualifiers",void 0);
var fi=dn=class extends A{constructor(e){super(e),Object.setPrototypeOf(this,dn.prototype)}};fi=dn=l([g({type:y.Sequence,itemType:$t})],fi);var Ef=`${b}.20`,Mt=class{value;constructor(e=0){this.value=e}};l([u({type:p.Integer})],Mt.prototype,"value",void 0);Mt=l([g({type:y.Choice})],Mt);var Tf=`${b}.27`,pi=class extends Mt{};pi=l([g({type:y.Choice})],pi);var hn,Hf=`${b}.31`,ne;(function(r){r[r.unused=1]="unused",r[r.keyCompromise=2]="keyCompromise",r[r.cACompromise=4]="cACompromise",r[r.affiliationChanged=8]="af\
filiationChanged",r[r.superseded=16]="superseded",r[r.cessationOfOperation=32]="cessationOfOperation",r[r.certificateHold=64]="certificateHold",r[r.privilegeWithdrawn=
128]="privilegeWithdrawn",r[r.aACompromise=256]="aACompromise"})(ne||(ne={}));var Ft=class extends Qe{toJSON(){let e=[],t=this.toNumber();return t&ne.aACompromise&&
e.push("aACompromise"),t&ne.affiliationChanged&&e.push("affiliationChanged"),t&ne.cACompromise&&e.push("cACompromise"),t&ne.certificateHold&&e.push("certificate\
Hold"),t&ne.cessationOfOperation&&e.push("cessationOfOperation"),t&ne.keyCompromise&&e.push("keyCompromise"),t&ne.privilegeWithdrawn&&e.push("privilegeWithdrawn"),
t&ne.superseded&&e.push("superseded"),t&ne.unused&&e.push("unused"),e}toString(){return`[${this.toJSON().join(", ")}]`}},tt=class{fullName;nameRelativeToCRLIssuer;constructor(e={}){
Object.assign(this,e)}};l([u({type:B,context:0,repeated:"sequence",implicit:!0})],tt.prototype,"fullName",void 0);l([u({type:jt,context:1,implicit:!0})],tt.prototype,
"nameRelativeToCRLIssuer",void 0);tt=l([g({type:y.Choice})],tt);var je=class{distributionPoint;reasons;cRLIssuer;constructor(e={}){Object.assign(this,e)}};l([u({type:tt,context:0,optional:!0})],je.prototype,"distributionPoin\
t",void 0);l([u({type:Ft,context:1,optional:!0,implicit:!0})],je.prototype,"reasons",void 0);l([u({type:B,context:2,optional:!0,repeated:"sequence",implicit:!0})],
je.prototype,"cRLIssuer",void 0);var Cr=hn=class extends A{constructor(e){super(e),Object.setPrototypeOf(this,hn.prototype)}};Cr=hn=l([g({type:y.Sequence,itemType:je})],
Cr);var yn,Jf=`${b}.46`,di=yn=class extends Cr{constructor(e){super(e),Object.setPrototypeOf(this,yn.prototype)}};di=yn=l([g({type:y.Sequence,itemType:je})],di);var tp=`${b}.28`,Q=class r{static ONLY=!1;distributionPoint;onlyContainsUserCerts=r.ONLY;onlyContainsCACerts=r.ONLY;onlySomeReasons;indirectCRL=r.ONLY;onlyContainsAttributeCerts=r.
ONLY;constructor(e={}){Object.assign(this,e)}};l([u({type:tt,context:0,optional:!0})],Q.prototype,"distributionPoint",void 0);l([u({type:p.Boolean,context:1,defaultValue:Q.
ONLY,implicit:!0})],Q.prototype,"onlyContainsUserCerts",void 0);l([u({type:p.Boolean,context:2,defaultValue:Q.ONLY,implicit:!0})],Q.prototype,"onlyContainsCACer\
ts",void 0);l([u({type:Ft,context:3,optional:!0,implicit:!0})],Q.prototype,"onlySomeReasons",void 0);l([u({type:p.Boolean,context:4,defaultValue:Q.ONLY,implicit:!0})],
Q.prototype,"indirectCRL",void 0);l([u({type:p.Boolean,context:5,defaultValue:Q.ONLY,implicit:!0})],Q.prototype,"onlyContainsAttributeCerts",void 0);var sp=`${b}.21`,Gt;(function(r){r[r.unspecified=0]="unspecified",r[r.keyCompromise=1]="keyCompromise",r[r.cACompromise=2]="cACompromise",r[r.affiliationChanged=
3]="affiliationChanged",r[r.superseded=4]="superseded",r[r.cessationOfOperation=5]="cessationOfOperation",r[r.certificateHold=6]="certificateHold",r[r.removeFromCRL=
8]="removeFromCRL",r[r.privilegeWithdrawn=9]="privilegeWithdrawn",r[r.aACompromise=10]="aACompromise"})(Gt||(Gt={}));var mn=class{reason=Gt.unspecified;constructor(e=Gt.
unspecified){this.reason=e}toJSON(){return Gt[this.reason]}toString(){return this.toJSON()}};l([u({type:p.Enumerated})],mn.prototype,"reason",void 0);mn=l([g({type:y.
Choice})],mn);var gn,Ha=`${b}.37`,hi=gn=class extends A{constructor(e){super(e),Object.setPrototypeOf(this,gn.prototype)}};hi=gn=l([g({type:y.Sequence,itemType:p.ObjectIdentifier})],
hi);var dp=`${Ha}.0`,hp=`${Ke}.1`,yp=`${Ke}.2`,mp=`${Ke}.3`,gp=`${Ke}.4`,vp=`${Ke}.8`,bp=`${Ke}.9`;var Sp=`${b}.54`,vn=class{value;constructor(e=new ArrayBuffer(0)){this.value=e}};l([u({type:p.Integer,converter:re})],vn.prototype,"value",void 0);vn=l([g({type:y.
Choice})],vn);var _p=`${b}.24`,bn=class{value=new Date;constructor(e){e&&(this.value=e)}};l([u({type:p.GeneralizedTime})],bn.prototype,"value",void 0);bn=l([g({type:y.Choice})],
bn);var xn,Pp=`${b}.18`,yi=xn=class extends Le{constructor(e){super(e),Object.setPrototypeOf(this,xn.prototype)}};yi=xn=l([g({type:y.Sequence})],yi);var Mp=`${b}.15`,mi;(function(r){r[r.digitalSignature=1]="digitalSignature",r[r.nonRepudiation=2]="nonRepudiation",r[r.keyEncipherment=4]="keyEncipherment",r[r.
dataEncipherment=8]="dataEncipherment",r[r.keyAgreement=16]="keyAgreement",r[r.keyCertSign=32]="keyCertSign",r[r.cRLSign=64]="cRLSign",r[r.encipherOnly=128]="en\
cipherOnly",r[r.decipherOnly=256]="decipherOnly"})(mi||(mi={}));var wn,Jp=`${b}.30`,ft=class{base=new B;minimum=0;maximum;constructor(e={}){Object.assign(this,e)}};l([u({type:B})],ft.prototype,"base",void 0);l([u({type:p.Integer,
context:0,defaultValue:0,implicit:!0})],ft.prototype,"minimum",void 0);l([u({type:p.Integer,context:1,optional:!0,implicit:!0})],ft.prototype,"maximum",void 0);
var kr=wn=class extends A{constructor(e){super(e),Object.setPrototypeOf(this,wn.prototype)}};kr=wn=l([g({type:y.Sequence,itemType:ft})],kr);var Or=class{permittedSubtrees;excludedSubtrees;constructor(e={}){Object.assign(this,e)}};l([u({type:kr,context:0,optional:!0,implicit:!0})],Or.prototype,"permi\
ttedSubtrees",void 0);l([u({type:kr,context:1,optional:!0,implicit:!0})],Or.prototype,"excludedSubtrees",void 0);var ed=`${b}.36`,_r=class{requireExplicitPolicy;inhibitPolicyMapping;constructor(e={}){Object.assign(this,e)}};l([u({type:p.Integer,context:0,implicit:!0,optional:!0,
converter:re})],_r.prototype,"requireExplicitPolicy",void 0);l([u({type:p.Integer,context:1,implicit:!0,optional:!0,converter:re})],_r.prototype,"inhibitPolicyM\
apping",void 0);var An,id=`${b}.33`,qt=class{issuerDomainPolicy="";subjectDomainPolicy="";constructor(e={}){Object.assign(this,e)}};l([u({type:p.ObjectIdentifier})],qt.prototype,
"issuerDomainPolicy",void 0);l([u({type:p.ObjectIdentifier})],qt.prototype,"subjectDomainPolicy",void 0);var gi=An=class extends A{constructor(e){super(e),Object.
setPrototypeOf(this,An.prototype)}};gi=An=l([g({type:y.Sequence,itemType:qt})],gi);var Bn,pd=`${b}.17`,vi=Bn=class extends Le{constructor(e){super(e),Object.setPrototypeOf(this,Bn.prototype)}};vi=Bn=l([g({type:y.Sequence})],vi);var pt=class{type="";values=[];constructor(e={}){Object.assign(this,e)}};l([u({type:p.ObjectIdentifier})],pt.prototype,"type",void 0);l([u({type:p.Any,repeated:"\
set"})],pt.prototype,"values",void 0);var Sn,Ad=`${b}.9`,bi=Sn=class extends A{constructor(e){super(e),Object.setPrototypeOf(this,Sn.prototype)}};bi=Sn=l([g({type:y.Sequence,itemType:pt})],bi);var Cd=`${b}.14`;var Td=`${b}.16`,Ir=class{notBefore;notAfter;constructor(e={}){Object.assign(this,e)}};l([u({type:p.GeneralizedTime,context:0,implicit:!0,optional:!0})],Ir.prototype,
"notBefore",void 0);l([u({type:p.GeneralizedTime,context:1,implicit:!0,optional:!0})],Ir.prototype,"notAfter",void 0);var zt;(function(r){r[r.keyUpdateAllowed=1]="keyUpdateAllowed",r[r.newExtensions=2]="newExtensions",r[r.pKIXCertificate=4]="pKIXCertificate"})(zt||(zt={}));var Tr=class extends Qe{toJSON(){
let e=[],t=this.toNumber();return t&zt.pKIXCertificate&&e.push("pKIXCertificate"),t&zt.newExtensions&&e.push("newExtensions"),t&zt.keyUpdateAllowed&&e.push("key\
UpdateAllowed"),e}toString(){return`[${this.toJSON().join(", ")}]`}},Lr=class{entrustVers="";entrustInfoFlags=new Tr;constructor(e={}){Object.assign(this,e)}};l(
[u({type:p.GeneralString})],Lr.prototype,"entrustVers",void 0);l([u({type:Tr})],Lr.prototype,"entrustInfoFlags",void 0);var En,$d=`${Ar}.11`,xi=En=class extends A{constructor(e){super(e),Object.setPrototypeOf(this,En.prototype)}};xi=En=l([g({type:y.Sequence,itemType:et})],xi);var _=class r{algorithm="";parameters;constructor(e={}){Object.assign(this,e)}isEqual(e){return e instanceof r&&e.algorithm==this.algorithm&&(e.parameters&&this.
parameters&&Ct(e.parameters,this.parameters)||e.parameters===this.parameters)}};l([u({type:p.ObjectIdentifier})],_.prototype,"algorithm",void 0);l([u({type:p.Any,
optional:!0})],_.prototype,"parameters",void 0);var rt=class{algorithm=new _;subjectPublicKey=new ArrayBuffer(0);constructor(e={}){Object.assign(this,e)}};l([u({type:_})],rt.prototype,"algorithm",void 0);l([u(
{type:p.BitString})],rt.prototype,"subjectPublicKey",void 0);var j=class{utcTime;generalTime;constructor(e){if(e)if(typeof e=="string"||typeof e=="number"||e instanceof Date){let t=new Date(e);t.setUTCMilliseconds(0),t.getUTCFullYear()>
2049?this.generalTime=t:this.utcTime=t}else Object.assign(this,e)}getTime(){let e=this.utcTime||this.generalTime;if(!e)throw new Error("Cannot get time from CHO\
ICE object");return e}};l([u({type:p.UTCTime})],j.prototype,"utcTime",void 0);l([u({type:p.GeneralizedTime})],j.prototype,"generalTime",void 0);j=l([g({type:y.Choice})],
j);var nt=class{notBefore=new j(new Date);notAfter=new j(new Date);constructor(e){e&&(this.notBefore=new j(e.notBefore),this.notAfter=new j(e.notAfter))}};l([u({type:j})],
nt.prototype,"notBefore",void 0);l([u({type:j})],nt.prototype,"notAfter",void 0);var Nn,de=class r{static CRITICAL=!1;extnID="";critical=r.CRITICAL;extnValue=new _e;constructor(e={}){Object.assign(this,e)}};l([u({type:p.ObjectIdentifier})],de.
prototype,"extnID",void 0);l([u({type:p.Boolean,defaultValue:de.CRITICAL})],de.prototype,"critical",void 0);l([u({type:_e})],de.prototype,"extnValue",void 0);var jr=Nn=
class extends A{constructor(e){super(e),Object.setPrototypeOf(this,Nn.prototype)}};jr=Nn=l([g({type:y.Sequence,itemType:de})],jr);var Wt;(function(r){r[r.v1=0]="v1",r[r.v2=1]="v2",r[r.v3=2]="v3"})(Wt||(Wt={}));var V=class{version=Wt.v1;serialNumber=new ArrayBuffer(0);signature=new _;issuer=new Y;validity=new nt;subject=new Y;subjectPublicKeyInfo=new rt;issuerUniqueID;subjectUniqueID;extensions;constructor(e={}){
Object.assign(this,e)}};l([u({type:p.Integer,context:0,defaultValue:Wt.v1})],V.prototype,"version",void 0);l([u({type:p.Integer,converter:re})],V.prototype,"ser\
ialNumber",void 0);l([u({type:_})],V.prototype,"signature",void 0);l([u({type:Y})],V.prototype,"issuer",void 0);l([u({type:nt})],V.prototype,"validity",void 0);
l([u({type:Y})],V.prototype,"subject",void 0);l([u({type:rt})],V.prototype,"subjectPublicKeyInfo",void 0);l([u({type:p.BitString,context:1,implicit:!0,optional:!0})],
V.prototype,"issuerUniqueID",void 0);l([u({type:p.BitString,context:2,implicit:!0,optional:!0})],V.prototype,"subjectUniqueID",void 0);l([u({type:jr,context:3,optional:!0})],
V.prototype,"extensions",void 0);var ot=class{tbsCertificate=new V;tbsCertificateRaw;signatureAlgorithm=new _;signatureValue=new ArrayBuffer(0);constructor(e={}){Object.assign(this,e)}};l([u({type:V,
raw:!0})],ot.prototype,"tbsCertificate",void 0);l([u({type:_})],ot.prototype,"signatureAlgorithm",void 0);l([u({type:p.BitString})],ot.prototype,"signatureValue",
void 0);var dt=class{userCertificate=new ArrayBuffer(0);revocationDate=new j;crlEntryExtensions;constructor(e={}){Object.assign(this,e)}};l([u({type:p.Integer,converter:re})],
dt.prototype,"userCertificate",void 0);l([u({type:j})],dt.prototype,"revocationDate",void 0);l([u({type:de,optional:!0,repeated:"sequence"})],dt.prototype,"crlE\
ntryExtensions",void 0);var K=class{version;signature=new _;issuer=new Y;thisUpdate=new j;nextUpdate;revokedCertificates;crlExtensions;constructor(e={}){Object.
assign(this,e)}};l([u({type:p.Integer,optional:!0})],K.prototype,"version",void 0);l([u({type:_})],K.prototype,"signature",void 0);l([u({type:Y})],K.prototype,"\
issuer",void 0);l([u({type:j})],K.prototype,"thisUpdate",void 0);l([u({type:j,optional:!0})],K.prototype,"nextUpdate",void 0);l([u({type:dt,repeated:"sequence",
optional:!0})],K.prototype,"revokedCertificates",void 0);l([u({type:de,optional:!0,context:0,repeated:"sequence"})],K.prototype,"crlExtensions",void 0);var Jt=class{tbsCertList=new K;tbsCertListRaw;signatureAlgorithm=new _;signature=new ArrayBuffer(0);constructor(e={}){Object.assign(this,e)}};l([u({type:K,raw:!0})],
Jt.prototype,"tbsCertList",void 0);l([u({type:_})],Jt.prototype,"signatureAlgorithm",void 0);l([u({type:p.BitString})],Jt.prototype,"signature",void 0);function*Ai(r){for(let e=r;;){let t=$a.exec(e);if(!t)return;let n=t.index+t[0].length,o=e.indexOf(wi,n);if(o===-1)return;yield e.slice(n,o),e=e.slice(o+wi.length)}}
var $a=/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----/,wi="-----END";function Ma(r){try{let e=Number.NEGATIVE_INFINITY;for(let t of Ai(r))e=Math.max(e,Fa(t.replace(/\s+/g,"")));return e>Number.NEGATIVE_INFINITY?new Date(e):void 0}catch{
return}}function Fa(r){let e=Uint8Array.from(atob(r),t=>t.charCodeAt(0));return xr.parse(e,ot).tbsCertificate.validity.notAfter.getTime().getTime()}0&&(module.exports={endOf});
